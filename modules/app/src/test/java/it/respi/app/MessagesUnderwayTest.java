// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.MailServer;
import it.respi.platform.mail.MailSettings;
import it.respi.platform.mail.OutgoingMail;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Messages while a server takes them: slowly, past the evening, or not at all. */
class MessagesUnderwayTest extends MessagesGround {
    private final List<String> taken = new ArrayList<>();
    private Instant time = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);

    @Test
    void whatASlowServerIsTakingIsSentByNobodyElseAndHeldBackByNobody() {
        Opened opened = due("lenta@example.org", "TAKE_CHARGE", "ENTER_POSTING");
        Instant begin = time;
        sending.send(slow(() -> again(opened)), () -> time, at -> false);

        assertThat(taken).hasSize(2).doesNotHaveDuplicates();
        assertThat(states(opened)).containsExactly("M09 SENT", "M08 SENT");
        assertThat(sentAt(opened))
                .containsExactly(begin.plus(Duration.ofMinutes(9)), begin.plus(Duration.ofMinutes(18)));
    }

    /** Another node, and somebody who holds the second message back while it leaves. */
    private void again(Opened opened) {
        sending.send(slow(() -> {}), () -> time, at -> taken.size() == 1);
        if (taken.size() == 2) {
            assertThat(as("HD-CUNEO", Lane.HD_OP)
                            .send(opened.page() + "/messaggi/" + newest(opened) + "/trattieni", Map.of()))
                    .hasStatus(409);
        }
    }

    @Test
    void stopsInTheEveningHoweverManyWait() {
        Opened opened = due("tarda@example.org", "TAKE_CHARGE", "ENTER_POSTING");
        Instant evening = time.plus(Duration.ofMinutes(5));
        sending.send(slow(() -> {}), () -> time, at -> at.isAfter(evening));

        assertThat(states(opened)).containsExactly("M09 SENT", "M08 QUEUED");
    }

    @Test
    void whatWentOutIsWrittenDownWhateverWasSaidMeanwhile() {
        Opened opened = due("tolta@example.org", "TAKE_CHARGE");
        sending.send(
                slow(() -> jdbc.sql("update message_out set state = 'CANCELLED', reason = 'OUT_OF_DATE',"
                                + " ended_at = utc_timestamp() where case_id = ?")
                        .param(opened.caseId())
                        .update()),
                () -> time,
                at -> false);

        assertThat(states(opened)).containsExactly("M09 SENT");
        assertThat(page(opened)).contains("Inviato").doesNotContain("Non serve più");
    }

    @Test
    void aMessageThatBreaksOffKeepsNoOtherAndFailsInTheEnd() {
        Opened broken = due("rotta@example.org", "TAKE_CHARGE");
        Opened other = due("intera@example.org", "TAKE_CHARGE");
        MailServer server = new Taking(mail -> {
            if (mail.to().startsWith("rotta@")) {
                throw new IllegalStateException("an error of ours");
            }
            return MailOutcome.ACCEPTED;
        });
        sending.send(server, () -> time, at -> false);

        assertThat(states(other)).containsExactly("M09 SENT");
        assertThat(states(broken)).containsExactly("M09 QUEUED");
        assertThat(page(broken)).contains("Un errore di Respi");
        for (int day = 1; day <= 8; day++) {
            time = time.plus(Duration.ofDays(1));
            sending.send(server, () -> time, at -> false);
        }
        assertThat(states(broken)).containsExactly("M09 FAILED");
        assertThat(deskStep(broken)).isPositive();
    }

    @Test
    void writesWhereTheDossierThatStaysSaysAndWhereNoHalfCallsItUnsafe() {
        Opened old = due("vecchia@example.org", "TAKE_CHARGE");
        merge(old, opened("nuova@example.org", "fr"));
        List<String> went = new ArrayList<>();
        MailServer server = new Taking(mail -> {
            went.add(mail.to() + " " + mail.languages());
            return MailOutcome.ACCEPTED;
        });
        sending.send(server, () -> time, at -> false);
        assertThat(went).containsExactly("nuova@example.org fr, it");

        Opened wary = due("vigilata@example.org", "TAKE_CHARGE");
        Opened kept = due("Vigilata@example.org", "TAKE_CHARGE");
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        assertThat(new BlockPage(wary.number(), "contatti", Map.of())
                        .opened(desk)
                        .with("contact.email.channel", "UNSAFE")
                        .sentBy(desk))
                .hasStatus3xxRedirection();
        merge(wary, kept);
        Opened hidden = due("taciuta@example.org", "TAKE_CHARGE");
        Opened other = opened("taciuta@example.org", "fr");
        merge(hidden, other);
        protect(other);
        sending.send(server, () -> time, at -> false);

        assertThat(went).hasSize(1);
        assertThat(states(wary)).containsExactly("M09 CANCELLED");
        assertThat(states(kept)).containsExactly("M09 CANCELLED");
        assertThat(states(hidden)).containsExactly("M09 CANCELLED");
    }

    @Test
    @DisplayName("Chi perde un termine e non ha posta lo contatta lo sportello: un passo per ogni cosa da dire (P1.8)")
    void makesWhatNoMailCanTellWorkOfTheDeskOnceForEachThing() {
        Opened without = due("", "TAKE_CHARGE", "SIGN_REFUSAL_NOTICE");
        Opened card = due("tessera@example.org", "REGISTER_CARD", "SIGN_DECISION", "SIGN_DECISION");
        Opened waiting = due("attesa@example.org", "TAKE_CHARGE", "SIGN_DECISION");
        jdbc.sql("update case_file set state = 'READY_PICKUP' where id = ?")
                .param(card.caseId())
                .update();
        jdbc.sql("update message_out set next_try_at = timestampadd(day, 5, next_try_at) where case_id = ?")
                .param(waiting.caseId())
                .update();
        sending.send(new Taking(mail -> MailOutcome.ADDRESS_REFUSED), () -> time, at -> false);

        assertThat(states(without)).containsExactly("M09 CANCELLED", "M12 CANCELLED");
        assertThat(contacts(without)).isOne();
        assertThat(states(card)).hasSize(6).allMatch(state -> state.endsWith(" FAILED"));
        assertThat(contacts(card)).as("one for the card, one for the decision").isEqualTo(2);

        MailServer none = new MailServer(new MailSettings("", 587, "", "", "", MailSettings.Tls.NONE));
        sending.send(none, () -> time.plus(Duration.ofDays(11)), at -> false);
        assertThat(states(waiting)).containsExactly("M09 QUEUED", "M15 QUEUED");
        sending.send(none, () -> time.plus(Duration.ofDays(13)), at -> false);
        assertThat(states(waiting)).containsExactly("M09 CANCELLED", "M15 CANCELLED");
        assertThat(page(waiting)).contains("Ha aspettato troppo");
        assertThat(contacts(waiting)).isOne();
    }

    @Test
    @DisplayName("Mancano documenti anche dove la procedura non ha stati suoi, finché tocca alla persona (M05)")
    void tellsOfMissingPapersInAnyProcedureWhileItIsTheTurnOfThePerson() {
        Opened brings = underWay("porta@example.org", "PERSON");
        Opened brought = underWay("portato@example.org", "DESK");
        sending.send(new Taking(mail -> MailOutcome.ACCEPTED), () -> time, at -> false);

        assertThat(states(brings)).containsOnly("M05 SENT");
        assertThat(states(brought)).containsOnly("M05 CANCELLED");
    }

    private Opened underWay(String email, String turn) {
        Opened opened = due(email, "STEP_DONE");
        jdbc.sql("update case_file set state = 'UNDER_WAY', held_by = ? where id = ?")
                .params(turn, opened.caseId())
                .update();
        return opened;
    }

    private int contacts(Opened opened) {
        return jdbc.sql("select count(*) from case_step where case_id = ? and code = 'Task_UndeliveredMessage'")
                .param(opened.caseId())
                .query(Integer.class)
                .single();
    }

    private void merge(Opened merged, Opened kept) {
        jdbc.sql("update dossier set mergings = 1, merged_into = if(id = ?, ?, null) where id in (?, ?)")
                .params(merged.dossier(), kept.dossier(), merged.dossier(), kept.dossier())
                .update();
    }

    private List<Instant> sentAt(Opened opened) {
        return jdbc.sql("select sent_at from message_out where case_id = ? order by id")
                .param(opened.caseId())
                .query((rs, row) -> rs.getTimestamp(1).toInstant())
                .list();
    }

    /** It takes nine minutes for each. */
    private MailServer slow(Runnable meanwhile) {
        return new Taking(mail -> {
            time = time.plus(Duration.ofMinutes(9));
            meanwhile.run();
            return MailOutcome.ACCEPTED;
        });
    }

    private Opened due(String email, String... facts) {
        Opened opened = opened(email, "en");
        for (String fact : facts) {
            told(opened, fact(opened, fact, null));
        }
        jdbc.sql("update message_out set next_try_at = ? where case_id = ?")
                .params(Timestamp.from(time), opened.caseId())
                .update();
        return opened;
    }

    /** A server in memory; what it took is written down before it answers. */
    private final class Taking extends MailServer {
        private final Function<OutgoingMail, MailOutcome> answer;

        Taking(Function<OutgoingMail, MailOutcome> answer) {
            super(new MailSettings("mail.example.org", 25, "", "", "rete@example.org", MailSettings.Tls.NONE));
            this.answer = answer;
        }

        @Override
        public MailOutcome send(OutgoingMail mail) {
            taken.add(mail.id());
            return answer.apply(mail);
        }
    }
}
