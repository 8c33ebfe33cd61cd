// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The address behind the choice of a language: the same page with the same filters. */
class FrameTest {
    private final Frame frame = new Frame(List.of(), Clock.systemUTC(), false);

    @ParameterizedTest
    @CsvSource({
        "GET, , /u/tempi",
        "GET, periodo=6&ufficio=HD-ALBA, /u/tempi?periodo=6&ufficio=HD-ALBA",
        "GET, periodo=6&ufficio=HD-ALBA&lang=en, /u/tempi?periodo=6&ufficio=HD-ALBA",
        "GET, lang=it&periodo=6, /u/tempi?periodo=6",
        "GET, lang=it, /u/tempi",
        "GET, ufficio=a%26b%20c&lang=en, /u/tempi?ufficio=a%26b%20c",
        "POST, periodo=6, /u/tempi"
    })
    void keepsTheFiltersAndLeavesOutTheLanguage(String method, String query, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/u/tempi");
        request.setQueryString(query);

        assertThat(frame.of(request).get("path")).isEqualTo(path);
    }
}
