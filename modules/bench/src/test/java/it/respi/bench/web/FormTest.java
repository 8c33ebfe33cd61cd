// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void readsWhereAFormGoesAndItsToken() {
        String page =
                "<form method=\"post\" action=\"/a?b=1&amp;c=2\"><input type=\"hidden\" name=\"_csrf\" value=\"x-1\"/>";

        assertThat(Form.action(page)).isEqualTo("/a?b=1&c=2");
        assertThat(Form.csrf(page)).isEqualTo("x-1");
        assertThatIllegalStateException().isThrownBy(() -> Form.csrf("<p>"));
    }

    @Test
    void sendsFieldsAsABrowserDoes() {
        assertThat(Form.encoded(Map.of("person.surname", "D’Amico & C.")))
                .isEqualTo("person.surname=D%E2%80%99Amico+%26+C.");
    }

    @Test
    void keepsCookiesOfEachServerApart() {
        Cookies cookies = new Cookies();
        cookies.keep(URI.create("http://localhost:1/a"), headers("RESPI=one; Path=/; HttpOnly", "gone=; Max-Age=0"));
        cookies.keep(URI.create("http://localhost:2/"), headers("AUTH=two; Secure; SameSite=None"));
        cookies.keep(URI.create("http://localhost:1/b"), headers("RESPI=three"));

        assertThat(cookies.header(URI.create("http://localhost:1/c"))).isEqualTo("RESPI=three");
        assertThat(cookies.header(URI.create("http://localhost:2/c"))).isEqualTo("AUTH=two");
        assertThat(cookies.header(URI.create("http://localhost:3/"))).isEmpty();
    }

    @Test
    void makesNamesWithoutDigitsThatDiffer() {
        assertThat(Opening.letters(1)).matches("[A-Z][a-z]{4}").isNotEqualTo(Opening.letters(21));
    }

    private static HttpHeaders headers(String... cookies) {
        return HttpHeaders.of(Map.of("Set-Cookie", List.of(cookies)), (name, value) -> true);
    }
}
