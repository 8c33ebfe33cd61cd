// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import com.google.crypto.tink.Aead;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Words for the next page, such as that a step is finished: sealed in a cookie until that page, so that no action writes into
 * the session for them. What is too long for a browser stands in the session all the same, and the cookie says so.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashCookie extends AbstractFlashMapManager {
    static final String NAME = "respi-detto";

    private static final int LONGEST = 3_800;
    private static final String IN_SESSION = "-";
    private static final Base64.Encoder WRITER = Base64.getUrlEncoder().withoutPadding();

    private final ConversionService values;
    private final boolean secure;

    FlashCookie(Keys keys, @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.values = SessionValues.conversion(keys.primitive(KeyPurpose.SESSION, Aead.class));
        this.secure = secure;
    }

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        String written = written(request);
        if (written == null || written.isEmpty()) {
            return null;
        }
        return IN_SESSION.equals(written) ? fromSession(request) : opened(written);
    }

    private static @Nullable List<FlashMap> fromSession(HttpServletRequest request) {
        return WebUtils.getSessionAttribute(request, NAME) instanceof List<?> kept ? maps(kept) : null;
    }

    private static List<FlashMap> maps(List<?> kept) {
        return new ArrayList<>(kept.stream().map(FlashMap.class::cast).toList());
    }

    private @Nullable List<FlashMap> opened(String value) {
        try {
            return values.convert(Base64.getUrlDecoder().decode(value), Object.class) instanceof List<?> kept
                    ? maps(kept)
                    : null;
        } catch (IllegalArgumentException notOurs) {
            logger.debug("A cookie that nobody here wrote is left out");
            return null;
        }
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> flashMaps, HttpServletRequest request, HttpServletResponse response) {
        String value = flashMaps.isEmpty() ? "" : sealed(flashMaps);
        boolean tooLong = value.length() > LONGEST;
        if (tooLong || IN_SESSION.equals(written(request))) {
            WebUtils.setSessionAttribute(request, NAME, tooLong ? new ArrayList<>(flashMaps) : null);
        }
        String written = tooLong ? IN_SESSION : value;
        ResponseCookie cookie = ResponseCookie.from(NAME, written)
                .path("/")
                .maxAge(written.isEmpty() ? Duration.ZERO : Duration.ofSeconds(getFlashMapTimeout()))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String sealed(List<FlashMap> flashMaps) {
        return WRITER.encodeToString(Objects.requireNonNull(values.convert(new ArrayList<>(flashMaps), byte[].class)));
    }

    private static @Nullable String written(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }
}
