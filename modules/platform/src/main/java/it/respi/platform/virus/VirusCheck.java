// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.virus;

import java.io.IOException;
import java.io.InputStream;
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
        /** One is configured and did not answer: the content must wait. */
        AWAY
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
        try (Clamd connection = Clamd.connect(ClamdAddress.of(clamd))) {
            return connection.scan(content);
        } catch (IOException e) {
            log.warn("Virus scanner away: {}", e.toString());
            return Finding.AWAY;
        }
    }
}
