// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed root (radice firmata).
 *
 * @param number counts without gaps from 1
 * @param counts length of each chain, 64 numbers of 8 bytes
 * @param previous hash of the root before, zeros for the first
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash and signature only
public record Root(long number, long atMillis, byte[] counts, byte[] merkle, byte[] previous, byte[] signature) {
    /** In the order of the database. */
    public static final String COLUMNS = "number, at_ms, counts, merkle, previous, signature";

    private static final byte[] KIND = "respi-audit-root-1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NONE = new byte[32];
    private static final Pattern LINE =
            Pattern.compile("\\{\"root\":(\\d{1,18}),\"at\":\"([^\"]+)\",\"counts\":\"([^\"]+)\","
                    + "\"merkle\":\"([0-9a-f]{64})\",\"previous\":\"([0-9a-f]{64})\",\"signature\":\"([^\"]+)\"}");

    /** The root that follows another, over these ends of the chains. */
    static Root sign(long number, byte[] previous, Instant at, List<ChainEnd> ends, PublicKeySign key) {
        byte[] merkle = Merkle.root(ends);
        byte[] counts = counts(ends);
        try {
            byte[] signature = key.sign(content(number, at.toEpochMilli(), counts, merkle, previous));
            return new Root(number, at.toEpochMilli(), counts, merkle, previous, signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of the roots cannot sign", e);
        }
    }

    /** What the root before the first would be. */
    public static byte[] beforeTheFirst() {
        return NONE.clone();
    }

    /** What the next root names as the one before it. */
    public byte[] hash() {
        return Merkle.sha256(content(number, atMillis, counts, merkle, previous));
    }

    public boolean isSignedBy(PublicKeyVerify key) {
        try {
            key.verify(signature, content(number, atMillis, counts, merkle, previous));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Length of a chain when this root was made. */
    public long count(int shard) {
        return ByteBuffer.wrap(counts).getLong(shard * Long.BYTES);
    }

    /** As one line of JSON, the form in which roots leave Respi. */
    public String line() {
        HexFormat hex = HexFormat.of();
        Base64.Encoder base64 = Base64.getEncoder();
        return "{\"root\":%d,\"at\":\"%s\",\"counts\":\"%s\",\"merkle\":\"%s\",\"previous\":\"%s\",\"signature\":\"%s\"}"
                .formatted(
                        number,
                        Instant.ofEpochMilli(atMillis),
                        base64.encodeToString(counts),
                        hex.formatHex(merkle),
                        hex.formatHex(previous),
                        base64.encodeToString(signature));
    }

    /** The root of such a line. */
    public static Root parse(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a root");
        }
        return new Root(
                Long.parseLong(parts.group(1)),
                Instant.parse(parts.group(2)).toEpochMilli(),
                Base64.getDecoder().decode(parts.group(3)),
                HexFormat.of().parseHex(parts.group(4)),
                HexFormat.of().parseHex(parts.group(5)),
                Base64.getDecoder().decode(parts.group(6)));
    }

    static byte[] counts(List<ChainEnd> ends) {
        ByteBuffer counts = ByteBuffer.allocate(ends.size() * Long.BYTES);
        ends.forEach(end -> counts.putLong(end.count()));
        return counts.array();
    }

    private static byte[] content(long number, long at, byte[] counts, byte[] merkle, byte[] previous) {
        return ByteBuffer.allocate(KIND.length + 2 * Long.BYTES + counts.length + merkle.length + previous.length)
                .put(KIND)
                .putLong(number)
                .putLong(at)
                .put(counts)
                .put(merkle)
                .put(previous)
                .array();
    }
}
