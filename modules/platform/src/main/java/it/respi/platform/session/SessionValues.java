// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.util.ClassUtils;

/**
 * What stands in a session, as bytes. Only classes of Java, of the sign-in and of Respi are read back; what cannot be read,
 * because another version wrote it, counts as not there: the person signs in again.
 */
final class SessionValues implements Converter<byte[], @Nullable Object> {
    private static final Logger log = LoggerFactory.getLogger(SessionValues.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxdepth=40;maxbytes=8000000;"
            + "java.lang.*;java.util.**;java.time.**;java.net.*;java.math.*;"
            + "it.respi.kernel.**;it.respi.platform.**;"
            + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
            + "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;!*");

    private SessionValues() {}

    static GenericConversionService conversion() {
        GenericConversionService service = new GenericConversionService();
        service.addConverter(Object.class, byte[].class, new SerializingConverter());
        service.addConverter(byte[].class, Object.class, new SessionValues());
        return service;
    }

    @Override
    @SuppressWarnings("NullAway") // the interface allows it: Converter<S, T extends @Nullable Object>
    public @Nullable Object convert(byte[] bytes) {
        try (ObjectInputStream in = new ConfigurableObjectInputStream(
                new ByteArrayInputStream(bytes), ClassUtils.getDefaultClassLoader())) {
            in.setObjectInputFilter(KNOWN);
            return in.readObject();
        } catch (ClassNotFoundException | InvalidClassException e) {
            log.warn("A value of a session cannot be read and is left out: {}", e.getMessage());
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
