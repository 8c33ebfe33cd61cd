// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.store;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a content is known by (impronta, SHA-256).
 *
 * @param hex 64 hexadecimal digits in lower case, so that it is safe as a name of a file
 */
public record ContentHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when it is no SHA-256 in lower case */
    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("no SHA-256");
        }
    }

    /** From its 32 bytes. */
    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
