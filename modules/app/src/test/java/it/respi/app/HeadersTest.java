// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** The headers of docs/security.md, on every kind of answer: pages, refusals, programs, files. */
class HeadersTest extends ApplicationTest {
    private static final Pattern STYLE = Pattern.compile("href=\"(/respi/base[^\"]*\\.css)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/u/attivita",
                "/u/dossier/CN-1900-000001",
                "/accesso/uscita",
                "/respi/base.css",
                "/api/v1/dossiers"
            })
    void runsNothingFromElsewhereAndIsFramedByNobody(String path) {
        MockHttpServletResponse answer = as("HD-CUNEO", Lane.HD_OP).read(path).getResponse();

        assertThat(policy(answer))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "object-src 'none'")
                .contains("base-uri 'none'", "frame-ancestors 'none'")
                .noneMatch(directive -> directive.contains("unsafe"));
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy"))
                .isEqualTo("camera=(), geolocation=(), microphone=(), payment=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    void noPageIsKeptAndFilesAreUntilTheyChange() throws Exception {
        MockHttpServletResponse page =
                as("HD-CUNEO", Lane.HD_OP).read("/u/attivita").getResponse();
        Matcher style = STYLE.matcher(page.getContentAsString());

        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(style.find()).isTrue();
        assertThat(style.group(1)).matches("/respi/base-[0-9a-f]{32}\\.css");
        assertThat(mvc.perform(get(style.group(1))).andReturn().getResponse().getHeader("Cache-Control"))
                .isEqualTo("max-age=31536000, public");
    }

    @Test
    void asksForHttpsOnceItWasUsed() throws Exception {
        assertThat(mvc.perform(get("/accesso/uscita").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    private static List<String> policy(MockHttpServletResponse answer) {
        return List.of(Objects.requireNonNull(answer.getHeader("Content-Security-Policy"))
                .split("; ", -1));
    }
}
