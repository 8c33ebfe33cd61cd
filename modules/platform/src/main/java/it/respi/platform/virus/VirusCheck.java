// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.virus;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a content carries a virus, as far as the scanner of this installation knows ({@code RESPI_CLAMD}). */
@Component
public class VirusCheck {
    private static final Logger log = LoggerFactory.getLogger(VirusCheck.class);

    private final String clamd;

    @Autowired
    public VirusCheck(@Value("${respi.clamd:}") String clamd) {
        this.clamd = clamd.strip();
        if (!this.clamd.isEmpty()) {
            ClamdAddress.of(this.clamd); // a wrong address is found at the start, not at the first upload
        }
    }

    /** What a check came to. */
    public enum Finding {
        /** Nothing found. */
        CLEAN,
        /** Something found. */
        INFECTED,
        /** No scanner is configured. */
        NOT_CHECKED,
        /** One is configured and is not there: every content must wait. */
        AWAY,
        /** It is there and has no answer for this content (a limit of size, a failure, its time): only this one must wait. */
        NO_ANSWER
    }

    public boolean isConfigured() {
        return !clamd.isEmpty();
    }

    /**
     * Sends a content to the scanner.
     *
     * @param content read to its end, not closed
     */
    public Finding check(InputStream content) {
        if (!isConfigured()) {
            return Finding.NOT_CHECKED;
        }
        SocketAddress address = ClamdAddress.of(clamd);
        try (Clamd connection = Clamd.connect(address)) {
            return connection.scan(content);
        } catch (IOException e) {
            Finding finding = Clamd.isThere(address) ? Finding.NO_ANSWER : Finding.AWAY;
            log.warn("Virus scanner {}: {}", finding, e.toString());
            return finding;
        }
    }
}
