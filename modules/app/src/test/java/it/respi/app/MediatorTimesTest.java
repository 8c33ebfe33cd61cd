// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.agenda.mediator.job.MediationUpkeep;
import it.respi.messages.mail.send.SendServiceMails;
import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.MailServer;
import it.respi.platform.mail.MailSettings;
import it.respi.platform.mail.OutgoingMail;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the time does to jobs of mediators, and what is told to whom. */
class MediatorTimesTest extends AgendaMediatorGround {
    @Autowired
    MediationUpkeep time;

    @Autowired
    SendServiceMails sending;

    @Test
    @DisplayName("Chi non risponde in 4 ore lavorative non è più tenuto, se un altro è libero")
    void offersEnd() throws Exception {
        String two = mediator("C1");
        String three = mediator("B2");
        long booking = booked(speaking(LANGUAGE), places().getFirst());
        LocalDateTime until = until(booking, one);
        assertThat(until).isAfter(Today.nowInItaly().plusHours(3)).isBefore(at(places().getFirst()));
        assertThat(until.getHour()).isBetween(9, 17);

        time.look(until.minusMinutes(1));
        assertThat(job(booking)).isEqualTo("HELD " + one);
        onTwoNodes(() -> time.look(until));
        assertThat(job(booking)).as("once").isEqualTo("HELD " + two);
        assertThat(body(province.read(page(booking)))).contains("Non ha risposto in tempo", "Deve rispondere entro");
        time.look(until(booking, two));
        assertThat(job(booking)).isEqualTo("HELD " + three);
        time.look(until(booking, three));
        assertThat(job(booking))
                .as("nobody else is free: better one who did not answer")
                .isEqualTo("HELD " + three);
    }

    @Test
    @DisplayName("Un incarico che comincia tra poco senza mediatore: avviso, poi servizio a distanza")
    void whatBeginsSoonIsShown() {
        long booking = booked(speaking(LANGUAGE), places().getFirst());
        assertThat(answer(province, booking, "DECLINE", one)).hasStatus3xxRedirection();
        LocalDateTime begins = at(slotOf(booking));

        time.look(begins.minusHours(25));
        assertThat(alarm(booking)).isEqualTo("NONE");
        time.look(begins.minusHours(24));
        assertThat(alarm(booking)).isEqualTo("UNASSIGNED");
        assertThat(body(province.read("/u/mediatori/incarichi")))
                .contains("Manca il mediatore", "Tra poco, nessuno ha confermato");
        time.look(begins.minusHours(4));
        assertThat(alarm(booking)).isEqualTo("REMOTE");
        assertThat(body(front.read(page(booking)))).contains("Passa al servizio per telefono");
        assertThat(answer(front, booking, "REMOTE", one)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select mode from agenda_mediator_job where booking_id = ?")
                        .param(booking)
                        .query(String.class)
                        .single())
                .isEqualTo("PHONE");
        assertThat(answer(front, booking, "REMOTE", one)).as("once").hasStatus(422);
    }

    @Test
    @DisplayName("M50-M53: mediatori e uffici sono avvisati per email, senza nulla della persona")
    void isToldByMail() {
        jdbc.sql("update message_service set state = 'CANCELLED' where state = 'QUEUED'")
                .update();
        Waiting waiting = speaking(LANGUAGE);
        long booking = booked(waiting, places().getFirst());
        assertThat(answer(province, booking, "ACCEPT", one)).hasStatus3xxRedirection();
        time.look(at(slotOf(booking)).plusHours(1));
        time.look(at(slotOf(booking)).plusHours(2));
        Kept server = new Kept();
        assertThat(sending.send(server, InstantSource.fixed(soon()), at -> true))
                .as("at night")
                .isZero();
        sending.send(server, InstantSource.fixed(soon()), at -> false);

        String number = page(booking).substring("/u/mediatori/incarichi/".length());
        List<OutgoingMail> told = server.mails.stream()
                .filter(mail -> mail.text().contains("Numero dell’incarico: " + number))
                .toList();
        assertThat(told)
                .filteredOn(mail -> mail.to().equals("ti@example.org"))
                .extracting(mail -> mail.subject().substring(0, mail.subject().indexOf(':')))
                .containsExactly("Proposta di incarico", "Incarico confermato", "Rapporto sull’incarico");
        assertThat(told)
                .filteredOn(mail -> mail.subject().startsWith("Mediatore confermato"))
                .hasSize(1);
        assertThat(told)
                .extracting(OutgoingMail::text)
                .allSatisfy(text -> assertThat(text)
                        .contains("Lingua: tigrino", "Durata: 20 minuti")
                        .doesNotContain("Attesa", "Ada", waiting.number()));
        assertThat(body(province.read(page(booking)))).contains("Proposta di incarico", "Inviato");
    }

    @Test
    @DisplayName("Un’email che non parte si vede nell’elenco e nell’incarico")
    void whatDoesNotArriveIsSeen() {
        jdbc.sql("update message_service set state = 'CANCELLED' where state = 'QUEUED'")
                .update();
        jdbc.sql("update agenda_mediator set sealed_contacts = null where id = ?")
                .param(one)
                .update();
        long booking = booked(speaking(LANGUAGE), places().getFirst());
        sending.send(new Kept(), InstantSource.fixed(soon()), at -> false);

        assertThat(body(province.read(page(booking)))).contains("Proposta di incarico", "Non inviato");
        assertThat(body(province.read("/u/mediatori/incarichi"))).contains("Un messaggio non è arrivato");
    }

    private static void onTwoNodes(Runnable look) throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Object> node : nodes.invokeAll(List.of(Executors.callable(look), Executors.callable(look)))) {
                node.get();
            }
        }
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(1);
    }

    /** Takes every mail. */
    private static final class Kept extends MailServer {
        private final List<OutgoingMail> mails = new ArrayList<>();

        Kept() {
            super(new MailSettings("mail.example.org", 25, "", "", "rete@example.org", MailSettings.Tls.NONE));
        }

        @Override
        public MailOutcome send(OutgoingMail mail) {
            mails.add(mail);
            return MailOutcome.ACCEPTED;
        }
    }
}
