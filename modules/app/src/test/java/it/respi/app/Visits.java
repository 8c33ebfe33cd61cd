// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.app.InventedRealm.Account;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Requests of people who signed in through the realm, for tests that count what they cost. */
final class Visits {
    private Visits() {}

    static MockHttpServletRequestBuilder opening(String surname) {
        return post("/u/dossier/nuovo")
                .with(csrf())
                .param("_key", UUID.randomUUID().toString())
                .param("person.surname", surname)
                .param("person.givenNames", "Prova")
                .param("person.sex", "F")
                .param(
                        "person.birthDate",
                        LocalDate.of(1960, 1, 1)
                                .plusDays(Math.floorMod(surname.hashCode(), 15_000))
                                .toString())
                .param("person.birthPlace", "Khouribga")
                .param("person.birthCountry", "MAR")
                .param("person.citizenship", "MAR")
                .param("person.noCfReason", "Chiesto, non ancora arrivato")
                .param("person.passportNumber", passport(surname))
                .param(
                        "person.passportExpiry",
                        LocalDate.now(ZoneOffset.UTC).plusYears(4).toString())
                .param("person.phone", "+39333" + (1_000_000 + Math.floorMod(surname.hashCode(), 8_000_000)))
                .param("person.language", "fr")
                .param("person.address", "Via Esempio 1")
                .param("person.municipality", "Alba")
                .param("person.postalCode", "12051")
                .param("permit.permitType", "16")
                .param("permit.permitNumber", "I" + (10_000_000 + Math.floorMod(surname.hashCode(), 80_000_000)))
                .param(
                        "permit.permitExpiry",
                        LocalDate.now(ZoneOffset.UTC).plusDays(40).toString());
    }

    static String passport(String surname) {
        return "QX" + (1_000_000 + Math.floorMod(surname.hashCode(), 8_000_000));
    }

    static MockHttpServletRequestBuilder search(String text) {
        return post("/u/dossier/cerca").param("q", text).with(csrf());
    }

    /** Through the realm, as people do: two redirects. */
    static Cookie signIn(MockMvc mvc, InventedRealm realm, Account who) throws Exception {
        MockHttpServletResponse asked =
                mvc.perform(get("/oauth2/authorization/respi")).andReturn().getResponse();
        MultiValueMap<String, String> wanted = UriComponentsBuilder.fromUriString(
                        Objects.requireNonNull(asked.getRedirectedUrl()))
                .build()
                .getQueryParams();
        return mvc.perform(get("/login/oauth2/code/respi")
                        .queryParam("code", realm.signedIn(who, "desk", decoded(wanted.getFirst("nonce"))))
                        .queryParam("state", decoded(wanted.getFirst("state")))
                        .cookie(asked.getCookies()))
                .andReturn()
                .getResponse()
                .getCookies()[0];
    }

    private static String decoded(@Nullable String value) {
        return URLDecoder.decode(Objects.requireNonNull(value), StandardCharsets.UTF_8);
    }
}
