// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.messages.mail.due.OathReminders;
import jakarta.mail.internet.MimeMultipart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The last day for the oath, as people are reminded of it. */
class OathRemindersTest extends MessagesGround {
    private static final String STEP =
            "update case_step set code = ?, procedure_key = ? where case_id = ? and code = ?";
    private static final long EVENT = 77;

    @Autowired
    private OathReminders oaths;

    /** It stands in no chain of the history. */
    @AfterEach
    void nothingInvented() {
        jdbc.sql("delete from case_answer where event_id = ?").param(EVENT).update();
        jdbc.sql("delete from case_event where id = ?").param(EVENT).update();
    }

    @Test
    @DisplayName("Giuramento (P7.09, T62): la persona sente l’ultimo giorno nella sua lingua, finché non giura")
    void remindsOfTheLastDayForTheOathUntilItIsSworn() throws Exception {
        LocalDate today = Today.inItaly();
        Opened one = opened("giura@example.org", "fr");
        awaitsTheOath(one, today);
        LocalDate last = today.plusMonths(6);
        oaths.remind(today);
        assertThat(mine(one)).as("more than 120 days before").isZero();

        oaths.remind(last.minusDays(100));
        oaths.remind(last.minusDays(99));
        assertThat(mine(one)).as("once").isEqualTo(1);
        oaths.remind(last.minusDays(6));
        oaths.remind(last.minusDays(5));
        assertThat(mine(one)).isEqualTo(3);
        jdbc.sql("update message_out set next_try_at = utc_timestamp(3) where case_id = ? and kind = 'OATH'"
                        + " order by id limit 1")
                .param(one.caseId())
                .update();
        send(today.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(86_400));
        var mail = (MimeMultipart) mailsTo("giura@example.org").getLast().getContent();
        assertThat(mail.getBodyPart(0).getContent().toString())
                .contains("mairie", "in Comune", Integer.toString(last.getYear()))
                .doesNotContain("serment", "giurament", "Cuneo");

        jdbc.sql("update case_step set state = 2 where case_id = ? and code = 'Task_CitizenshipOath'")
                .param(one.caseId())
                .update();
        oaths.remind(last.minusDays(4));
        assertThat(mine(one)).as("sworn").isEqualTo(3);
        send(last.atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertThat(states(one)).contains("OATH SENT", "OATH CANCELLED").doesNotContain("OATH QUEUED");
    }

    private long mine(Opened one) {
        return states(one).stream().filter(state -> state.startsWith("OATH")).count();
    }

    private void awaitsTheOath(Opened one, LocalDate notified) {
        jdbc.sql("update case_file set procedure_key = 'p07Citizenship' where id = ?")
                .param(one.caseId())
                .update();
        String open = jdbc.sql("select code from case_step where case_id = ? and state = 0")
                .param(one.caseId())
                .query(String.class)
                .single();
        jdbc.sql(STEP)
                .params("Task_CitizenshipOath", "p07Citizenship", one.caseId(), open)
                .update();
        jdbc.sql("insert into case_event (id, case_id, dossier_id, procedure_key, kind, title, step_code, staff_id,"
                        + " office_id, at, provenance, to_state, holder) select ?, case_id, dossier_id, procedure_key,"
                        + " 'STEP_DONE', 'x', 'Task_CitizenshipDecree', staff_id, office_id, at, provenance, to_state,"
                        + " holder from case_event where case_id = ? limit 1")
                .params(EVENT, one.caseId())
                .update();
        jdbc.sql("insert into case_answer (event_id, field, answer) values (?, 'decreeNotifiedOn', ?)")
                .params(EVENT, notified.toString())
                .update();
    }
}
