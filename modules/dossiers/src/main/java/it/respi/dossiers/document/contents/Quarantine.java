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
    private final Clock clock;

    Quarantine(JdbcClient jdbc, DocumentStore store, VirusCheck virus, QuarantineEnd end, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.virus = virus;
        this.end = end;
        this.clock = clock;
    }

    /** A document that was not checked yet. */
    record Unchecked(DocumentAdded document, ScanState scan, ContentHash hash) {}

    /** Checks some; stops when the scanner is away, passes over what the store does not give. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    public void release() {
        if (!virus.isConfigured()) {
            return;
        }
        for (Unchecked document : unchecked()) {
            switch (check(document.hash())) {
                case AWAY -> {
                    return;
                }
                case INFECTED -> end.infected(document.hash());
                case CLEAN -> end.clean(document);
                case NOT_CHECKED -> later(document);
            }
        }
    }

    private Finding check(ContentHash hash) {
        try (InputStream content = store.open(hash)) {
            return virus.check(content);
        } catch (IOException | StoreUnavailable e) {
            return Finding.NOT_CHECKED;
        }
    }

    /** What cannot be read now makes room for the others. */
    private void later(Unchecked document) {
        log.warn("A document in quarantine cannot be read");
        jdbc.sql("update dossier_document set scan_after = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(LATER)), document.document().documentId())
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
