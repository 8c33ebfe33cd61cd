// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.crypto.tink.Aead;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import it.respi.platform.view.Toast;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

@DisplayName("Le parole per la pagina seguente viaggiano sigillate nel browser")
class FlashCookieTest {
    private static final Toast TOAST = Toast.of("step.done", "Raccogli la richiesta", 3);

    private final FlashCookie flash = flash(SessionValuesTest.key());

    @Test
    @DisplayName("Si leggono una volta, sulla pagina a cui sono dirette")
    void areReadOnceOnTheirPage() {
        Cookie kept = said("/u/dossier/CN-1");

        MockHttpServletResponse answer = new MockHttpServletResponse();
        Map<String, Object> read = flash.retrieveAndUpdate(asking("/u/dossier/CN-1", kept), answer);

        assertThat(read).containsEntry("toast", TOAST);
        assertThat(answer.getHeader("Set-Cookie")).contains("respi-detto=;", "Max-Age=0");
    }

    @Test
    @DisplayName("Un’altra pagina non le toglie")
    void stayForTheirPage() {
        Cookie kept = said("/u/dossier/CN-1");
        MockHttpServletResponse answer = new MockHttpServletResponse();

        assertThat((Object) flash.retrieveAndUpdate(asking("/u/attivita", kept), answer))
                .isNull();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    @DisplayName("Chi guarda il cookie non legge niente, e niente che altri hanno scritto vale")
    void areSealed() {
        Cookie kept = said("/u/dossier/CN-1");

        assertThat(kept.getValue()).doesNotContain("Raccogli").matches("[\\w-]+");
        assertThat(kept.isHttpOnly()).isTrue();
        FlashCookie elsewhere = flash(SessionValuesTest.key());
        for (Cookie bad : Arrays.asList(kept, new Cookie(FlashCookie.NAME, "a"), new Cookie(FlashCookie.NAME, "%%"))) {
            assertThat((Object)
                            elsewhere.retrieveAndUpdate(asking("/u/dossier/CN-1", bad), new MockHttpServletResponse()))
                    .isNull();
        }
    }

    @Test
    @DisplayName("Quelle troppo lunghe restano nella sessione, fino alla loro pagina")
    void standInTheSessionWhenTheyAreTooLong() {
        Toast tooLong = Toast.of("document.added.one", "x".repeat(4_000));
        MockHttpServletRequest sent = asking("/u", null);
        Cookie kept = said("/u/dossier/CN-1", tooLong, sent);
        MockHttpServletRequest next = asking("/u/dossier/CN-1", kept);
        next.setSession(Objects.requireNonNull(sent.getSession()));

        assertThat(kept.getValue()).hasSize(1);
        Map<String, Object> read = flash.retrieveAndUpdate(next, new MockHttpServletResponse());

        assertThat(read).containsEntry("toast", tooLong);
        assertThat(Objects.requireNonNull(sent.getSession()).getAttributeNames().hasMoreElements())
                .isFalse();
    }

    private Cookie said(String path) {
        return said(path, TOAST, asking("/u", null));
    }

    private Cookie said(String path, Toast toast, MockHttpServletRequest sent) {
        FlashMap words = new FlashMap();
        words.put("toast", toast);
        words.setTargetRequestPath(path);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        flash.saveOutputFlashMap(words, sent, answer);
        return Objects.requireNonNull(answer.getCookie(FlashCookie.NAME));
    }

    private static MockHttpServletRequest asking(String path, @Nullable Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (cookie != null) {
            request.setCookies(cookie);
        }
        return request;
    }

    private static FlashCookie flash(Aead key) {
        Keys keys = mock();
        when(keys.primitive(any(KeyPurpose.class), any())).thenReturn(key);
        return new FlashCookie(keys, true);
    }
}
