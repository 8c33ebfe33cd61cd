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

    private final JdbcClient jdbc;
    private final DocumentStore store;
    private final VirusCheck virus;
    private final QuarantineEnd end;

    Quarantine(JdbcClient jdbc, DocumentStore store, VirusCheck virus, QuarantineEnd end) {
        this.jdbc = jdbc;
        this.store = store;
        this.virus = virus;
        this.end = end;
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
                case NOT_CHECKED -> log.warn("A document in quarantine cannot be read");
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

    private List<Unchecked> unchecked() {
        return jdbc.sql("select id, dossier_id, kind, scan, content_hash from dossier_document"
                        + " where scan in ('WAITING', 'UNSCANNED') order by scan desc, id limit 50")
                .query((rs, row) -> new Unchecked(
                        new DocumentAdded(rs.getLong("dossier_id"), rs.getLong("id"), rs.getString("kind")),
                        ScanState.valueOf(rs.getString("scan")),
                        ContentHash.of(rs.getBytes("content_hash"))))
                .list();
    }
}
