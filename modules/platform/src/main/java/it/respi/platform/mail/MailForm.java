// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in its form (RFC 5322, RFC 2045): plain text and HTML of the same words, no picture, nothing fetched from anywhere. */
final class MailForm {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailForm() {}

    static MimeMessage of(Session session, InternetAddress sender, InternetAddress to, OutgoingMail mail)
            throws MessagingException {
        MimeMessage message = new Numbered(session, "<" + mail.id() + domain(sender) + ">");
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated"); // nobody's absence answers it (RFC 3834)
        message.setHeader("Content-Language", mail.languages());
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "base64"); // lines of any length, in any script
        return part;
    }

    private static String domain(InternetAddress sender) {
        String address = sender.getAddress();
        return address.substring(Math.max(0, address.lastIndexOf('@')));
    }

    /** With a number of ours: the library would make another at every try. */
    private static final class Numbered extends MimeMessage {
        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
