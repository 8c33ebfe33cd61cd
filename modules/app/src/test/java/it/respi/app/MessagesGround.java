// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import it.respi.app.mail.SmtpProcess;
import it.respi.cases.CaseFact;
import it.respi.cases.CaseId;
import it.respi.kernel.actor.Lane;
import it.respi.messages.mail.Outbox;
import it.respi.messages.mail.send.SendMessages;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Dossiers of people with an e-mail, a real SMTP server, and what became of messages. */
abstract class MessagesGround extends ApplicationTest {
    static SmtpProcess smtp;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    SendMessages sending;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    static void start() throws Exception {
        smtp = SmtpProcess.start(Files.createTempDirectory("smtp"));
    }

    /** What the example data and other tests tell is not sent here. */
    @BeforeEach
    void nothingElseWaits() {
        jdbc.sql("update message_out set state = 'CANCELLED', reason = 'OUT_OF_DATE' where state = 'QUEUED'")
                .update();
    }

    @AfterAll
    static void stop() {
        smtp.close();
    }

    void protect(Opened opened) {
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(opened.dossier())
                .update();
    }

    void ended(Opened one) {
        jdbc.sql("update case_file set state = 'CLOSED', outcome = 'POSITIVE', closed_at = utc_timestamp(),"
                        + " new_permit_expiry = ? where id = ?")
                .params(Today.inItaly().plusDays(75), one.caseId())
                .update();
        listed(one, Today.inItaly().plusDays(75));
    }

    /** As the list of what ends says it when no renewal runs any more. */
    void listed(Opened one, LocalDate permit) {
        jdbc.sql("update case_expiry set expires_on = ?, renewal_id = null where dossier_id = ? and kind = 'PERMIT'")
                .params(permit, one.dossier())
                .update();
    }

    void united(Opened one, @Nullable Opened into) {
        jdbc.sql("update dossier set merged_into = ? where id = ?")
                .params(Arrays.asList(into == null ? null : into.dossier(), one.dossier()))
                .update();
    }

    void send(Instant now) {
        sending.send(smtp.server(), InstantSource.fixed(now), at -> false);
    }

    void told(Opened opened, CaseFact fact) {
        transaction.executeWithoutResult(status -> outbox.on(fact));
    }

    CaseFact fact(Opened opened, String kind, @Nullable LocalDateTime appointment) {
        return new CaseFact(
                System.nanoTime(),
                new CaseId(opened.caseId()),
                opened.dossier(),
                "p01PermitRenewal",
                kind,
                null,
                kind.startsWith("SIGN_") ? "SIGN" : kind.equals("STEP_DONE") ? "INCOMPLETE" : null,
                null,
                Today.inItaly(),
                appointment);
    }

    List<MimeMessage> mailsTo(String address) {
        return smtp.mails().stream().filter(mail -> isTo(mail, address)).toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    String page(Opened opened) {
        return body(as("HD-CUNEO", Lane.HD_OP), opened.page() + "/messaggi");
    }

    static String body(Pages who, String path) {
        return new String(who.read(path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    List<String> states(Opened opened) {
        return jdbc.sql("select concat(kind, ' ', state) from message_out where case_id = ? order by id")
                .param(opened.caseId())
                .query(String.class)
                .list();
    }

    long newest(Opened opened) {
        return jdbc.sql("select max(id) from message_out where case_id = ?")
                .param(opened.caseId())
                .query(Long.class)
                .single();
    }

    long deskStep(Opened opened) {
        return jdbc.sql("select id from case_step where case_id = ? and code = 'Task_UndeliveredMessage'")
                .param(opened.caseId())
                .query(Long.class)
                .single();
    }

    String step(Opened opened) {
        return opened.page() + "/passi/"
                + jdbc.sql("select id from case_step where case_id = ? and state in (0, 1)")
                        .param(opened.caseId())
                        .query(Long.class)
                        .single();
    }

    Opened opened(String email, String language) {
        Map<String, String> form = new HashMap<>();
        Map.of("surname", "Prova", "givenNames", "Ada", "sex", "F", "birthDate", "1990-05-05", "birthPlace", "Tirana")
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("birthCountry", "ALB", "citizenship", "XXA", "noCfReason", "chiesto", "language", language)
                .forEach((name, value) -> form.put("person." + name, value));
        Map.of("address", "Via Esempio 1", "municipality", "Cuneo", "postalCode", "12100", "email", email)
                .forEach((name, value) -> form.put("person." + name, value));
        form.putAll(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I12345678", "permit.permitExpiry", "2027-03-01"));
        String page = Objects.requireNonNull(Confirmed.opening(as("HD-CUNEO", Lane.HD_OP), form)
                .getResponse()
                .getRedirectedUrl());
        String number = page.substring(page.lastIndexOf('/') + 1);
        return jdbc.sql("select d.id, f.id from dossier d join case_file f on f.dossier_id = d.id where d.number = ?")
                .param(number)
                .query((rs, row) -> new Opened(page, number, rs.getLong(1), rs.getLong(2)))
                .single();
    }

    record Opened(String page, String number, long dossier, long caseId) {}
}
