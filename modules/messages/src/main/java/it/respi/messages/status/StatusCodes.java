// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status;

import it.respi.cases.PrintableCase.StatusPage;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each case the code that its papers hold: made with the first of them, and the same ever after. */
@Component
public class StatusCodes {
    private static final String COLUMN = "status_page.code";

    private final StatusRows rows;
    private final FieldCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StatusCodes(StatusRows rows, FieldCipher cipher, Clock clock) {
        this.rows = rows;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The code of that case. */
    @Transactional
    public StatusCode of(StatusPage page) {
        Place place = new Place(COLUMN, page.caseId());
        byte[] sealed = rows.sealedCode(page.caseId()).orElseGet(() -> {
            StatusCode fresh = StatusCode.random(random);
            rows.add(page, fresh.mark(), sealed(page.holderId(), place, fresh), clock.instant());
            return rows.sealedCode(page.caseId()).orElseThrow();
        });
        return new StatusCode(cipher.open(page.holderId(), place, sealed).orElseThrow());
    }

    /** The codes of a dossier's cases, newest case first, 50 at most. */
    @Transactional(readOnly = true)
    public List<IssuedCode> ofDossier(long dossierId) {
        return rows.of(dossierId);
    }

    /** Another code for a case that has one: whoever holds a paper from before sees nothing any more. */
    @Transactional
    public void renew(long caseId, long holderId) {
        StatusCode fresh = StatusCode.random(random);
        rows.replace(caseId, fresh.mark(), sealed(holderId, new Place(COLUMN, caseId), fresh), clock.instant());
    }

    /** The person may try again at once. */
    @Transactional
    public void unlock(long caseId) {
        rows.wrong(caseId, 0, null);
    }

    private byte[] sealed(long holderId, Place place, StatusCode code) {
        return Objects.requireNonNull(cipher.seal(holderId, place, code.signs()));
    }
}
