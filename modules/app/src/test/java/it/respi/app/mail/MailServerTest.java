// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.mail.MailOutcome;
import it.respi.platform.mail.MailServer;
import it.respi.platform.mail.MailSettings;
import it.respi.platform.mail.MailSettings.Tls;
import it.respi.platform.mail.OutgoingMail;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server. */
class MailServerTest {
    private static SmtpProcess smtp;

    @BeforeAll
    static void start() throws Exception {
        smtp = SmtpProcess.start(Files.createTempDirectory("smtp"));
    }

    @AfterAll
    static void stop() {
        smtp.close();
    }

    @Test
    void handsOverTheSameWordsAsTextAndAsHtmlInAnyScript() throws Exception {
        assertThat(send(smtp.server(), "salima@example.org")).isEqualTo(MailOutcome.ACCEPTED);

        MimeMessage mail = smtp.mails().stream()
                .filter(one -> to(one).startsWith("salima@"))
                .findFirst()
                .orElseThrow();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getSubject()).isEqualTo("رسالة");
        assertThat(mail.getMessageID()).isEqualTo("<respi-17@example.org>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("لديك موعد");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p dir=\"rtl\">لديك موعد</p>");
    }

    @Test
    void tellsAnAddressThatIsRefusedFromOneThatIsPutOff() {
        assertThat(send(smtp.server(), "nessuno@example.org")).isEqualTo(MailOutcome.ADDRESS_REFUSED);
        assertThat(send(smtp.server(), "tardi@example.org")).isEqualTo(MailOutcome.LATER);
        assertThat(send(smtp.server(), "tardi@example.org")).isEqualTo(MailOutcome.ACCEPTED);
        assertThat(send(smtp.server(), "no address")).isEqualTo(MailOutcome.ADDRESS_REFUSED);
    }

    @Test
    void neverTakesARefusalOfTheNetworkForOneOfThePerson() {
        assertThat(send(smtp.server(), "estraneo@example.org")).isEqualTo(MailOutcome.SERVER_REFUSES);
        assertThat(send(smtp.server("respi", "sbagliata", Tls.NONE), "ada@example.org"))
                .isEqualTo(MailOutcome.SERVER_REFUSES);
        assertThat(send(smtp.server("respi", "giusta", Tls.NONE), "ada@example.org"))
                .isEqualTo(MailOutcome.ACCEPTED);
    }

    @Test
    void sendsNothingReadableWhereItShallBeSecret() {
        assertThat(send(smtp.server("", "", Tls.STARTTLS), "segreta@example.org"))
                .isEqualTo(MailOutcome.SERVER_AWAY);
        assertThat(smtp.mails()).noneMatch(mail -> to(mail).startsWith("segreta@"));
    }

    @Test
    void saysThatTheServerIsAwayOrThatThereIsNone() throws Exception {
        SmtpProcess stopped = SmtpProcess.start(Files.createTempDirectory("smtp"));
        stopped.close();

        assertThat(send(stopped.server(), "ada@example.org")).isEqualTo(MailOutcome.SERVER_AWAY);
        MailServer none = new MailServer(new MailSettings("", 587, "", "", "", Tls.STARTTLS));
        assertThat(send(none, "ada@example.org")).isEqualTo(MailOutcome.NOT_CONFIGURED);
    }

    private static MailOutcome send(MailServer server, String to) {
        return server.send(
                new OutgoingMail("respi-17", to, "ar, it", "رسالة", "لديك موعد", "<p dir=\"rtl\">لديك موعد</p>"));
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
