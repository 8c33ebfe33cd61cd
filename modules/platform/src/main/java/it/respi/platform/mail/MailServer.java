// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Hands mail over to the SMTP server of the operator, one connection for each. */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class MailServer {
    private static final Logger log = LoggerFactory.getLogger(MailServer.class);
    private static final String PATIENCE = "15000";

    private final MailSettings settings;
    private final Session session;

    public MailServer(MailSettings settings) {
        this.settings = settings;
        if (settings.isUsed()) {
            sender(settings); // a wrong address is found at the start, not at the first mail
        }
        this.session = Session.getInstance(properties(settings));
    }

    /** Whether mail may leave at all. */
    public boolean isUsed() {
        return settings.isUsed();
    }

    /** Tries once; neither the address nor what the server answers is logged. */
    public MailOutcome send(OutgoingMail mail) {
        if (!isUsed()) {
            return MailOutcome.NOT_CONFIGURED;
        }
        InternetAddress to;
        try {
            to = new InternetAddress(mail.to(), true);
        } catch (AddressException e) {
            return MailOutcome.ADDRESS_REFUSED;
        }
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport);
            MimeMessage message = MailForm.of(session, sender(settings), to, mail);
            transport.sendMessage(message, message.getAllRecipients());
            return MailOutcome.ACCEPTED;
        } catch (MessagingException e) {
            MailOutcome outcome = SmtpAnswer.of(e);
            log.warn("Mail {}: {}", mail.id(), outcome);
            return outcome;
        }
    }

    private static InternetAddress sender(MailSettings settings) {
        try {
            return new InternetAddress(settings.from().strip(), true);
        } catch (AddressException e) {
            throw new IllegalStateException("RESPI_MAIL_FROM must be an address of e-mail", e);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (settings.user().isBlank()) {
            transport.connect();
        } else {
            transport.connect(settings.user(), settings.password());
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        put(properties, "host", settings.host().strip());
        put(properties, "port", Integer.toString(settings.port()));
        put(properties, "from", settings.from().strip());
        put(properties, "connectiontimeout", PATIENCE);
        put(properties, "timeout", PATIENCE);
        put(properties, "writetimeout", PATIENCE);
        put(properties, "allowutf8", "true");
        put(properties, "ssl.enable", Boolean.toString(settings.tls() == MailSettings.Tls.TLS));
        put(properties, "ssl.checkserveridentity", "true");
        put(properties, "starttls.enable", Boolean.toString(settings.tls() == MailSettings.Tls.STARTTLS));
        put(properties, "starttls.required", Boolean.toString(settings.tls() == MailSettings.Tls.STARTTLS));
        if (!settings.user().isBlank()) {
            put(properties, "auth", "true");
            put(properties, "user", settings.user());
        }
        return properties;
    }

    private static void put(Properties properties, String name, String value) {
        properties.put("mail.smtp." + name, value);
    }
}
