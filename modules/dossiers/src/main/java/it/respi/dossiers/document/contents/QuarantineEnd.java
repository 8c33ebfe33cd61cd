// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.contents;

import it.respi.dossiers.DocumentJudged;
import it.respi.dossiers.DocumentState;
import it.respi.dossiers.ScanState;
import it.respi.platform.store.ContentHash;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A document leaves the quarantine: the cases hear of it now, or it is gone. */
@Component
class QuarantineEnd {
    private final JdbcClient jdbc;
    private final ContentLedger ledger;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    QuarantineEnd(JdbcClient jdbc, ContentLedger ledger, ApplicationEventPublisher events, MessageSource messages) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.events = events;
        this.messages = messages;
    }

    /** Two nodes may come to the same document: the row decides which of them was first. */
    @Transactional
    void clean(Quarantine.Unchecked it) {
        int rows = jdbc.sql("update dossier_document set scan = 'CLEAN', version = version + 1"
                        + " where id = ? and scan = ?")
                .params(it.document().documentId(), it.scan().name())
                .update();
        if (rows == 1 && it.scan() == ScanState.WAITING) {
            events.publishEvent(it.document());
        }
    }

    /** All documents of that content are gone, in whatever dossier they are; the content itself may be swept. */
    @Transactional
    void infected(ContentHash hash) {
        List<Gone> gone = jdbc.sql("select id, dossier_id from dossier_document"
                        + " where content_hash = ? and scan <> 'INFECTED' for update")
                .param(hash.bytes())
                .query((rs, row) -> new Gone(rs.getLong(1), rs.getLong(2)))
                .list();
        gone.forEach(this::remove);
        if (!gone.isEmpty()) {
            ledger.condemn(hash);
        }
    }

    private record Gone(long id, long dossierId) {}

    /** The version before it counts again; the lists of papers that rest on it hear of it. */
    private void remove(Gone it) {
        long id = it.id();
        String reason = messages.getMessage("document.infected.reason", null, Locale.ITALIAN);
        jdbc.sql("update dossier_document set scan = 'INFECTED', state = 'REJECTED', reason = ?,"
                        + " sealed_reason = null, version = version + 1"
                        + " where id = ?")
                .params(reason, id)
                .update();
        jdbc.sql("update dossier_document set superseded_by = null where superseded_by = ?")
                .param(id)
                .update();
        jdbc.sql("delete from dossier_document_text where document_id = ?")
                .param(id)
                .update();
        events.publishEvent(new DocumentJudged(null, it.dossierId(), id, DocumentState.REJECTED, reason));
    }
}
