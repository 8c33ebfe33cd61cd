// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.contents;

import it.respi.dossiers.DocumentAdded;
import it.respi.dossiers.ScanState;
import it.respi.platform.store.ContentHash;
import it.respi.platform.store.DocumentStore;
import it.respi.platform.store.StoreUnavailable;
import it.respi.platform.virus.VirusCheck;
import it.respi.platform.virus.VirusCheck.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Documents whose virus check waits for the scanner (controllo antivirus in attesa), and those that came before there
 * was one: checked as soon as it answers.
 */
@Component
public class Quarantine {
    private static final Logger log = LoggerFactory.getLogger(Quarantine.class);

    private static final int AT_ONCE = 50;
    private static final Duration LATER = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final DocumentStore store;
    private final VirusCheck virus;
    private final QuarantineEnd end;
    private final ContentLedger ledger;
    private final Clock clock;

    Quarantine(
            JdbcClient jdbc,
            DocumentStore store,
            VirusCheck virus,
            QuarantineEnd end,
            ContentLedger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.virus = virus;
        this.end = end;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A document that was not checked yet. */
    record Unchecked(DocumentAdded document, ScanState scan, ContentHash hash) {}

    /** Checks some; stops when the scanner is away, passes over what it or the store has no answer for. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    public void release() {
        if (!virus.isConfigured()) {
            return;
        }
        for (Unchecked document : unchecked()) {
            Finding finding = check(document.hash());
            if (finding == Finding.AWAY) {
                return;
            }
            try {
                settle(document, finding);
            } catch (RuntimeException e) { // the others must not wait for this one
                log.error("Document {} stays in quarantine", document.document().documentId(), e);
                later(document);
            }
        }
    }

    private void settle(Unchecked document, Finding finding) {
        switch (finding) {
            case INFECTED -> infected(document.hash());
            case CLEAN -> end.clean(document);
            case AWAY, NO_ANSWER, NOT_CHECKED -> later(document);
        }
    }

    private Finding check(ContentHash hash) {
        try (InputStream content = store.open(hash)) {
            return virus.check(content);
        } catch (IOException | StoreUnavailable e) {
            return Finding.NOT_CHECKED;
        }
    }

    /** First nobody can open it any more, then it is removed; what cannot be removed now the sweeper removes. */
    private void infected(ContentHash hash) {
        end.infected(hash);
        try {
            ledger.sweep(hash, clock.instant());
        } catch (StoreUnavailable e) {
            log.error("An infected content is barred but still in the store: it is removed when the store permits it");
        }
    }

    /** What cannot be read or checked now makes room for the others. */
    private void later(Unchecked it) {
        long id = it.document().documentId();
        log.warn("Document {} in quarantine has no answer from the store or the scanner; next try in an hour", id);
        jdbc.sql("update dossier_document set scan_after = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(LATER)), id)
                .update();
    }

    private List<Unchecked> unchecked() {
        return jdbc.sql("select id, dossier_id, kind, scan, content_hash from dossier_document"
                        + " where scan in ('WAITING', 'UNSCANNED') and (scan_after is null or scan_after <= ?)"
                        + " order by scan desc, id limit " + AT_ONCE)
                .param(Timestamp.from(clock.instant()))
                .query((rs, row) -> new Unchecked(
                        new DocumentAdded(rs.getLong("dossier_id"), rs.getLong("id"), rs.getString("kind")),
                        ScanState.valueOf(rs.getString("scan")),
                        ContentHash.of(rs.getBytes("content_hash"))))
                .list();
    }
}
