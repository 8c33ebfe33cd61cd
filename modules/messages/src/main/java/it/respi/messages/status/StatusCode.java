// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.status;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a case on its papers (codice della pratica): 20 signs of 5 random bits each, so that nobody finds one by trying.
 * Its letters are those of Crockford's base 32, which people do not confuse when they read them aloud.
 *
 * @param signs without hyphens
 */
public record StatusCode(String signs) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    static StatusCode random(SecureRandom random) {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new StatusCode(signs.toString());
    }

    /** What somebody typed, with or without hyphens, capitals, and with what looks alike; empty when it cannot be a code. */
    public static Optional<StatusCode> typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Cf}\\s.\\-\u2010-\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean known = signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return known ? Optional.of(new StatusCode(signs)) : Optional.empty();
    }

    /** As it stands on paper, in groups. */
    public String grouped() {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** What is kept of it where everybody who has the database can read. */
    byte[] mark() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** A code opens a page: it never reaches a log through this text. */
    @Override
    public String toString() {
        return "StatusCode[hidden]";
    }
}
