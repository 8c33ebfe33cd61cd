// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.ladder.LateList;
import it.respi.kernel.actor.Lane;
import it.respi.messages.mail.send.SendServiceMails;
import it.respi.registry.SubstituteOfficials;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Elenco settimanale a chi ha il potere sostitutivo (SP9)")
class LateListTest extends MessagesGround {
    private static final String OFFICIAL = "sostituto@example.org";
    private static final LocalDate TODAY = Today.inItaly();
    private static final LocalDate LONG_AGO = TODAY.minusYears(3);

    @Autowired
    private LateList list;

    @Autowired
    private SendServiceMails mails;

    @Autowired
    private SubstituteOfficials officials;

    @AfterEach
    void nobodyIsKnown() {
        entered("");
    }

    @Test
    @DisplayName(
            "Dice quante pratiche sono in ritardo e le più vecchie, una volta alla settimana, niente delle persone")
    void tellsTheOfficialOnceAWeek() {
        Opened late = opened("ada@example.org", "sq");
        late(late, LONG_AGO);
        Opened hidden = opened("ada@example.org", "sq");
        late(hidden, LONG_AGO);
        protect(hidden);
        Opened decided = opened("ada@example.org", "sq");
        late(decided, LONG_AGO);
        jdbc.sql("update case_file f join case_step s on s.case_id = f.id set f.decided_on = ?, s.ended_on = ?"
                        + " where f.id = ?")
                .params(TODAY, TODAY, decided.caseId())
                .update();
        Opened asked = opened("ada@example.org", "sq");
        late(asked, LONG_AGO);
        jdbc.sql("update case_file set procedure_key = 'a02InformationRequest' where id = ?")
                .param(asked.caseId())
                .update();
        entered(OFFICIAL);

        list.tell(TODAY);
        list.tell(TODAY);
        mails.send(smtp.server(), InstantSource.fixed(Instant.now().plus(Duration.ofMinutes(5))), at -> false);

        List<MimeMessage> sent = mailsTo(OFFICIAL);
        assertThat(sent).hasSize(1);
        assertThat(subject(sent.getFirst())).contains("Questura");
        assertThat(jdbc.sql("select words from message_service where kind = 'SP9'")
                        .query(String.class)
                        .single())
                .contains(late.number(), "Rinnovo del permesso di soggiorno")
                .doesNotContain(hidden.number(), decided.number(), asked.number(), "Prova");
        failed();
        assertThat(body(as("HD-CUNEO", Lane.HD_OP), "/u/uffici")).contains("Elenco settimanale non consegnato");
        list.tell(TODAY.plusWeeks(1));
        assertThat(jdbc.sql("select count(*) from message_service where kind = 'SP9' and state = 'QUEUED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Chi ha solo un nome o un telefono non riceve posta")
    void whoHasNoAddressIsNotTold() {
        late(opened("ada@example.org", "sq"), LONG_AGO);
        entered("0171 000000");

        assertThat(list.tell(TODAY)).isZero();
    }

    private void failed() {
        jdbc.sql("update message_service set state = 'FAILED', reason = 'ADDRESS_REFUSED' where kind = 'SP9'")
                .update();
    }

    private void late(Opened one, LocalDate due) {
        jdbc.sql("update case_file set received_on = ?, term_passed_on = ? where id = ?")
                .params(due.minusDays(60), due, one.caseId())
                .update();
    }

    private void entered(String contact) {
        jdbc.sql("delete from registry_substitute").update();
        jdbc.sql("insert into registry_substitute (office_id, name, contact, changed_by, changed_at, version)"
                        + " select id, ?, ?, 1, utc_timestamp(3), 1"
                        + " from registry_office where code = 'QUE-CUNEO'")
                .params(contact.isEmpty() ? "" : "Dirigente", contact)
                .update();
        officials.forget();
    }
}
