// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.cases.CaseFact;
import it.respi.kernel.actor.Lane;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Messages to the person, from the fact to a real SMTP server and back to the desk. */
class MessagesTest extends MessagesGround {
    @Test
    void tellsAFactOnceInTheLanguageOfThePersonWithItalianBelow() throws Exception {
        String to = UUID.randomUUID() + "@example.org";
        Opened opened = opened(to, "sq");
        as("HD-CUNEO", Lane.HD_OP).send(step(opened), Map.of("outcome", "INCOMPLETE"));

        assertThat(states(opened)).containsExactly("M05 QUEUED", "M05 QUEUED", "M05 QUEUED", "M05 QUEUED");
        assertThat(page(opened)).contains("Posta non configurata", "In programma", "promemoria");
        send(Instant.now());
        assertThat(states(opened)).doesNotContain("M05 SENT");
        send(Instant.now().plusSeconds(61));
        send(Instant.now().plusSeconds(122));

        assertThat(states(opened)).containsExactly("M05 SENT", "M05 QUEUED", "M05 QUEUED", "M05 QUEUED");
        List<MimeMessage> mails = mailsTo(to);
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("Mesazh nga sporteli juaj");
        assertThat(((MimeMultipart) mails.getFirst().getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("Mungojnë disa dokumente", "Mancano dei documenti", opened.number())
                .doesNotContainIgnoringCase("permesso")
                .doesNotContain("Questura", "Prova");
        assertThat(page(opened)).contains("Inviato", "albanese", to, "<p dir=\"auto\">Mungojnë disa dokumente");
        assertThat(jdbc.sql("select count(*) from message_out where dossier_id = ? and (sealed_text like"
                                + " '%Mungojn%' or sealed_address like ?)")
                        .params(opened.dossier(), "%" + to + "%")
                        .query(Integer.class)
                        .single())
                .isZero();

        send(Instant.now().plus(Duration.ofDays(60)));
        assertThat(states(opened)).as("no news any more").endsWith("M05 CANCELLED", "M05 CANCELLED", "M05 CANCELLED");
        assertThat(mailsTo(to)).hasSize(1);
    }

    @Test
    void showsMessagesToWhoSeesCasesAndKeepsOthersOut() {
        Opened opened = opened("ada@example.org", "fr");
        told(opened, fact(opened, "TAKE_CHARGE", null));
        long id = newest(opened);
        String hold = opened.page() + "/messaggi/" + id + "/trattieni";

        assertThat(as("HD-BRA", Lane.HD_OP).read(opened.page() + "/messaggi")).hasStatus(404);
        assertThat(as("HD-BRA", Lane.HD_OP).send(hold, Map.of())).hasStatus(404);
        assertThat(states(opened)).containsExactly("M09 QUEUED");
        assertThat(as("HD-CUNEO", Lane.HD_OP).send(hold, Map.of())).hasStatus3xxRedirection();
        send(Instant.now().plusSeconds(61));

        assertThat(states(opened)).containsExactly("M09 CANCELLED");
        assertThat(page(opened)).contains("Trattenuto da");
        assertThat(as("HD-CUNEO", Lane.HD_OP).send(hold, Map.of())).hasStatus(409);
    }

    @Test
    void makesAFailureWorkOfTheDesk() {
        Opened opened = opened("nessuno@example.org", "en");
        told(opened, fact(opened, "TAKE_CHARGE", null));
        send(Instant.now().plusSeconds(61));

        assertThat(states(opened)).containsExactly("M09 FAILED");
        assertThat(page(opened)).contains("Non consegnato", "non accetta posta");
        String contact = opened.page() + "/passi/" + deskStep(opened);
        var desk = as("HD-CUNEO", Lane.HD_OP);
        assertThat(desk.read(opened.page())).bodyText().contains("Contatta la persona: messaggio non consegnato");
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).send(contact, Map.of("outcome", "REACHED")))
                .hasStatus(404);
        assertThat(desk.send(contact, Map.of("outcome", "REACHED"))).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select state from case_step where id = ?")
                        .param(deskStep(opened))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(desk.read(opened.page() + "/storia")).bodyText().contains("Contatta la persona");
        assertThat(desk.send(opened.page() + "/messaggi/" + newest(opened) + "/consegnato", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(states(opened)).containsExactly("M09 DELIVERED");
    }

    @Test
    void triesAgainWhatIsPutOffAndGivesUpAfterTwoDays() {
        Opened late = opened("tardi@example.org", "es");
        Opened never = opened("sempre@example.org", "es");
        told(late, fact(late, "TAKE_CHARGE", null));
        told(never, fact(never, "TAKE_CHARGE", null));
        Instant now = Instant.now().plusSeconds(61);

        send(now);
        assertThat(states(late)).containsExactly("M09 QUEUED");
        assertThat(page(late)).contains("riprovare più tardi");
        send(now.plusSeconds(61));
        assertThat(states(late)).containsExactly("M09 SENT");
        assertThat(states(never)).containsExactly("M09 QUEUED");
        for (int day = 1; day <= 10; day++) {
            send(now.plusSeconds(86_400L * day));
        }
        assertThat(states(never)).containsExactly("M09 FAILED");
        assertThat(deskStep(never)).isPositive();
    }

    @Test
    void writesNothingTwiceAndNothingOfAFactThatIsTakenBack() {
        Opened opened = opened("ada@example.org", "uk");
        CaseFact fact = fact(opened, "REGISTER_CARD", null);
        told(opened, fact);
        told(opened, fact);
        transaction.executeWithoutResult(status -> {
            outbox.on(fact(opened, "ENTER_POSTING", null));
            status.setRollbackOnly();
        });

        assertThat(states(opened)).hasSize(4).allMatch(state -> state.startsWith("M14"));
    }

    @Test
    @DisplayName("Dossier protetto o senza e-mail sicura: nessun messaggio automatico (P10)")
    void writesToNobodyWhoIsProtectedOrWithoutASafeAddress() {
        Opened hidden = opened("nascosta@example.org", "en");
        Opened hiddenLater = opened("nascosta@example.org", "en");
        Opened without = opened("", "en");
        told(hiddenLater, fact(hiddenLater, "TAKE_CHARGE", null));
        protect(hidden);
        protect(hiddenLater);
        told(hidden, fact(hidden, "TAKE_CHARGE", null));
        told(without, fact(without, "TAKE_CHARGE", null));
        assertThat(page(without)).contains("Nessuna e-mail sicura");
        send(Instant.now().plusSeconds(61));

        assertThat(states(hidden)).isEmpty();
        assertThat(states(hiddenLater)).containsExactly("M09 CANCELLED");
        assertThat(states(without)).containsExactly("M09 CANCELLED");
        assertThat(mailsTo("nascosta@example.org")).isEmpty();
    }

    @Test
    @DisplayName(
            "Senza la lingua scelta si scrive in quella di legge che la persona legge (art. 2 c. 6 TUI), mai a un contatto non sicuro")
    void writesInTheLanguageOfTheLawThatThePersonReadsAndOnlyWhereItIsSafe() throws Exception {
        String to = UUID.randomUUID() + "@example.org";
        Opened opened = opened(to, "wo");
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        BlockPage tongues = new BlockPage(opened.number(), "lingue", Map.of()).opened(desk);
        assertThat(tongues.with("tongue.t1.language", "fr")
                        .with("tongue.t1.spoken", "WELL")
                        .with("tongue.t1.read", "WELL")
                        .sentBy(desk))
                .hasStatus3xxRedirection();
        told(opened, fact(opened, "TAKE_CHARGE", null));
        send(Instant.now().plusSeconds(61));
        BlockPage contacts = new BlockPage(opened.number(), "contatti", Map.of()).opened(desk);
        assertThat(contacts.with("contact.email.channel", "UNSAFE").sentBy(desk))
                .hasStatus3xxRedirection();
        told(opened, fact(opened, "TAKE_CHARGE", null));
        send(Instant.now().plusSeconds(61));

        assertThat(states(opened)).containsExactly("M09 SENT", "M09 CANCELLED");
        assertThat(mailsTo(to)).singleElement().returns("Message de votre guichet", MessagesGround::subject);
    }

    @Test
    void plansTheRemindersOfAnAppointmentAndDropsThemWhenItMoves() {
        Opened opened = opened("ada@example.org", "ar");
        LocalDateTime first = Today.inItaly().plusDays(20).atTime(9, 30);
        told(opened, fact(opened, "BOOK_FINGERPRINTS", first));
        told(opened, fact(opened, "BOOK_FINGERPRINTS", first.plusDays(1)));

        assertThat(states(opened))
                .containsExactly(
                        "SP3 CANCELLED", "SP3 CANCELLED", "SP3 CANCELLED", "SP3 QUEUED", "SP3 QUEUED", "SP3 QUEUED");
    }
}
