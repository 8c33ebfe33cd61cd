// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.contents;

import it.respi.dossiers.ScanState;
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
    void of(Quarantine.Unchecked it, boolean infected) {
        ScanState found = infected ? ScanState.INFECTED : ScanState.CLEAN;
        long id = it.document().documentId();
        int rows = jdbc.sql("update dossier_document set scan = ?, version = version + 1 where id = ? and scan = ?")
                .params(found.name(), id, it.scan().name())
                .update();
        if (rows == 1 && infected) {
            remove(it, id);
        } else if (rows == 1 && it.scan() == ScanState.WAITING) {
            events.publishEvent(it.document());
        }
    }

    /** The version before it counts again. */
    private void remove(Quarantine.Unchecked it, long id) {
        String reason = messages.getMessage("document.infected.reason", null, Locale.ITALIAN);
        jdbc.sql("update dossier_document set state = 'REJECTED', reason = ? where id = ?")
                .params(reason, id)
                .update();
        jdbc.sql("update dossier_document set superseded_by = null where superseded_by = ?")
                .param(id)
                .update();
        jdbc.sql("delete from dossier_document_text where document_id = ?")
                .param(id)
                .update();
        ledger.removeInfected(it.hash());
    }
}
