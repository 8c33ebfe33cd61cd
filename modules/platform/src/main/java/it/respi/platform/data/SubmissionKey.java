// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key (chiave di idempotenza) that a form or a program gives to one submission.
 *
 * @param key 8 to 64 letters, digits, {@code -} or {@code _}, made new for each form shown
 * @param route what was asked, without personal data
 * @param fingerprint SHA-256 of what was sent
 */
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals where it matters, never used as a map key
public record SubmissionKey(String key, String route, byte[] fingerprint) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /**
     * @param key as received, null when it was left out
     * @param content everything that was sent, in a fixed order
     * @throws RuleBroken {@code form.key-missing} when there is no usable key
     */
    public static SubmissionKey of(@Nullable String key, String route, String content) {
        if (key == null || !FORM.matcher(key).matches()) {
            throw new RuleBroken("form.key-missing");
        }
        return new SubmissionKey(key, route, sha256(content));
    }

    /** A key for a form about to be shown. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
