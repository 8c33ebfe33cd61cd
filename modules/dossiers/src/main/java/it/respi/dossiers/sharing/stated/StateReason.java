// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.stated;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SharingRecord;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import it.respi.platform.data.Ids;
import it.respi.platform.data.Params;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a dossier outside one's own work (accesso motivato): the reason is written down first, also when the number leads
 * nowhere, so that nobody tries numbers in silence.
 */
@Component
public class StateReason {
    /** One working day at a counter. */
    static final Duration HOLDS = Duration.ofHours(12);

    static final String COLUMN = "dossier_stated.words";

    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{1,7}");

    private final Dossiers dossiers;
    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SharingRecord record;
    private final Ids ids;
    private final Clock clock;

    StateReason(Dossiers dossiers, JdbcClient jdbc, FieldCipher cipher, SharingRecord record, Ids ids, Clock clock) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.record = record;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes the reason down; from then on the dossier opens, if it is there.
     *
     * @throws NotAllowed {@code stated.not-allowed} when offices of that kind open nothing outside their own work
     */
    @Transactional
    public void state(String number, Actor actor, ReasonForm reason) {
        insert(number, actor, reason, dossiers.outside(number, actor).orElse(null));
    }

    private void insert(String number, Actor actor, ReasonForm reason, @Nullable Dossier dossier) {
        long id = ids.next();
        Instant now = clock.instant();
        jdbc.sql("insert into dossier_stated (id, dossier_id, number, staff_id, office_id, kind, words, at, until)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Params.of(
                        id,
                        dossier == null ? null : dossier.id(),
                        written(number),
                        actor.staffId(),
                        actor.office().id(),
                        reason.kindOrThrow().name(),
                        dossier == null
                                ? null
                                : cipher.seal(dossier.holder().id(), new Place(COLUMN, id), reason.text()),
                        Timestamp.from(now),
                        dossier == null ? null : Timestamp.from(now.plus(HOLDS))))
                .update();
        if (dossier != null) {
            record.written(actor, dossier.id(), SharingRecord.Row.STATED, id);
        }
    }

    /** What is no number of a dossier may be anything, a number of the person among it: it is not kept. */
    private static String written(String number) {
        String plain = number.toUpperCase(Locale.ROOT);
        return NUMBER.matcher(plain).matches() ? plain : "?";
    }
}
