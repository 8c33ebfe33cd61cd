// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * An SMTP server that keeps mail as files and treats people by their names: {@code nessuno} does not exist, {@code tardi} is put
 * off once, {@code estraneo} is not taken from us, {@code sempre} is always put off.
 */
final class SmtpMain {
    private static final Set<String> PUT_OFF = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private SmtpMain() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        SMTPServer.port(Integer.parseInt(args[0]))
                .bindAddress(InetAddress.getLoopbackAddress())
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!"giusta".equals(password)) {
                        throw new LoginFailedException();
                    }
                }))
                .messageHandlerFactory(context -> new Kept(folder))
                .build()
                .start();
    }

    private record Kept(Path folder) implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            String name = recipient.substring(0, recipient.indexOf('@'));
            switch (name) {
                case "nessuno" -> throw new RejectException(550, "5.1.1 no such user " + recipient);
                case "estraneo" -> throw new RejectException(550, "5.7.1 relaying denied");
                case "sempre" -> throw new RejectException(451, "4.3.2 try again");
                case "tardi" -> {
                    if (PUT_OFF.add(recipient)) {
                        throw new RejectException(450, "4.2.0 greylisted");
                    }
                }
                default -> {}
            }
        }

        @Override
        public String data(InputStream data) throws IOException {
            Path arriving = folder.resolve("arriving" + COUNT.incrementAndGet());
            Files.copy(data, arriving);
            Files.move(arriving, folder.resolve(COUNT.get() + ".eml"));
            return "queued";
        }

        @Override
        public void done() {}
    }
}
