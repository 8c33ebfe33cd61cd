// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals what a job keeps: the request as a field, the result as a stream with a key of its own (AES-256-GCM in segments,
 * so that memory does not grow and a cut end is noticed). Both hang on the key of the job: without it nothing opens.
 */
@Component
class JobSeal {
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 256 * 1024;
    private static final String REQUEST = "platform_job.request";
    private static final String KEY = "platform_job.result_key";

    private final FieldCipher cipher;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    JobSeal(FieldCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    byte[] request(long job, JobRequest request) {
        return Objects.requireNonNull(cipher.seal(job, new Place(REQUEST, job), json.writeValueAsString(request)));
    }

    JobRequest request(long job, byte[] sealed) {
        String text = cipher.open(job, new Place(REQUEST, job), sealed).orElseThrow();
        return json.readValue(text, JobRequest.class);
    }

    byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    byte[] sealed(long job, byte[] key) {
        return Objects.requireNonNull(
                cipher.seal(job, new Place(KEY, job), HexFormat.of().formatHex(key)));
    }

    OutputStream sealing(long job, byte[] key, OutputStream target) throws IOException {
        try {
            return stream(key).newEncryptingStream(target, about(job));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    InputStream opening(long job, byte[] sealedKey, InputStream source) throws IOException {
        String key = cipher.open(job, new Place(KEY, job), sealedKey).orElseThrow(() -> new IOException("key erased"));
        try {
            return stream(HexFormat.of().parseHex(key)).newDecryptingStream(source, about(job));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Nothing of the job can be opened any more. */
    void erase(long job) {
        cipher.discard(job);
    }

    private static AesGcmHkdfStreaming stream(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }

    private static byte[] about(long job) {
        return ByteBuffer.allocate(Long.BYTES).putLong(job).array();
    }
}
