// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** What a failure at sending means (reply codes of RFC 5321): whose fault it is, and whether it passes. */
final class SmtpAnswer {
    private static final int PERMANENT = 500;
    private static final int TEMPORARY = 400;
    private static final int CLOSING = 421;

    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

    private SmtpAnswer() {}

    static MailOutcome of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return MailOutcome.SERVER_REFUSES;
        }
        if (failure instanceof MailConnectException) {
            return MailOutcome.SERVER_AWAY;
        }
        for (Exception next = failure;
                next != null;
                next = next instanceof MessagingException e ? e.getNextException() : null) {
            MailOutcome known = known(next);
            if (known != null) {
                return known;
            }
        }
        return MailOutcome.SERVER_AWAY;
    }

    private static @Nullable MailOutcome known(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> ofAddress(address);
            case SMTPSenderFailedException sender -> byCode(sender.getReturnCode(), MailOutcome.SERVER_REFUSES);
            case SMTPSendFailedException sent ->
                sent.getNextException() == null ? byCode(sent.getReturnCode(), MailOutcome.MAIL_REFUSED) : null;
            default -> null;
        };
    }

    /** A refusal by policy (enhanced status x.7.x, RFC 3463) is about whoever sends, not about the address. */
    private static MailOutcome ofAddress(SMTPAddressFailedException failure) {
        boolean policy = POLICY.matcher(String.valueOf(failure.getMessage())).find();
        return byCode(failure.getReturnCode(), policy ? MailOutcome.SERVER_REFUSES : MailOutcome.ADDRESS_REFUSED);
    }

    private static MailOutcome byCode(int code, MailOutcome permanent) {
        if (code >= PERMANENT) {
            return permanent;
        }
        return code >= TEMPORARY && code != CLOSING ? MailOutcome.LATER : MailOutcome.SERVER_AWAY;
    }
}
