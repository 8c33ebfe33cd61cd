// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMTP server that takes mail ({@code RESPI_MAIL_*}).
 *
 * @param host empty: no mail leaves
 * @param user empty: the server asks for no sign-in
 * @param from address that mail comes from; what cannot be delivered returns there
 */
@ConfigurationProperties("respi.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Tls tls) {

    /** How the connection is kept secret; the certificate of the server is checked unless there is none. */
    public enum Tls {
        /** Readable by everybody on the way: only for a server on the same machine. */
        NONE,
        /** Begins readable, goes on secret or not at all. */
        STARTTLS,
        /** Secret from the beginning. */
        TLS
    }

    /** Whether mail may leave. */
    public boolean isUsed() {
        return !host.isBlank() && !from.isBlank();
    }

    @Override
    public String toString() {
        return "SMTP " + host + ":" + port + " " + tls; // never its password
    }
}
