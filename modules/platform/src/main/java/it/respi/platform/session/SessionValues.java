// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import com.google.crypto.tink.Aead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.util.ClassUtils;

/**
 * What stands in a session, as sealed bytes: forms that were typed stand there too (ADR 0014). Only classes of Java, of the
 * sign-in and of Respi are read back; what cannot be read,
 * because another version wrote it, counts as not there: the person signs in again.
 */
final class SessionValues implements Converter<byte[], @Nullable Object> {
    private static final Logger log = LoggerFactory.getLogger(SessionValues.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxdepth=40;maxbytes=8000000;"
            + "java.lang.*;java.util.**;java.time.**;java.net.*;java.math.*;"
            + "it.respi.kernel.**;it.respi.platform.**;"
            + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
            + "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;!*");

    private static final byte[] PLACE = "session".getBytes(StandardCharsets.UTF_8);

    private final Aead key;

    private SessionValues(Aead key) {
        this.key = key;
    }

    static GenericConversionService conversion(Aead key) {
        GenericConversionService service = new GenericConversionService();
        SerializingConverter plain = new SerializingConverter();
        service.addConverter(Object.class, byte[].class, value -> sealed(key, plain.convert(value)));
        service.addConverter(byte[].class, Object.class, new SessionValues(key));
        return service;
    }

    @Override
    @SuppressWarnings("NullAway") // the interface allows it: Converter<S, T extends @Nullable Object>
    public @Nullable Object convert(byte[] bytes) {
        try (ObjectInputStream in = new ConfigurableObjectInputStream(
                new ByteArrayInputStream(key.decrypt(bytes, PLACE)), ClassUtils.getDefaultClassLoader())) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (GeneralSecurityException e) {
            log.warn("A value of a session was sealed by another key and is left out");
            return null;
        } catch (ClassNotFoundException | InvalidClassException e) {
            log.warn("A value of a session cannot be read and is left out: {}", e.getMessage());
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] sealed(Aead key, byte[] plain) {
        try {
            return key.encrypt(plain, PLACE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a session cannot be sealed", e);
        }
    }
}
