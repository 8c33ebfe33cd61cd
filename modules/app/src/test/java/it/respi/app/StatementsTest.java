// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.app.InventedRealm.Account;
import jakarta.servlet.http.Cookie;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page costs (docs/architecture.md): every statement of the request of somebody who signed in, whichever part of
 * the application sends it. One of them reads the session.
 */
class StatementsTest extends ApplicationTest {
    private static final Account HEAD = new Account("invented-luisa", "Luisa Prova", "QUE-CUNEO", "QUE-RESP");
    private static final Account DESK = new Account("invented-elena", "Elena Prova", "HD-ALBA", "HD-OP");
    private static final int SESSION = 1;
    /** The head is locked, the entry inserted, the head moved on. */
    private static final int HISTORY = 3;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theInboxAsksTwice() throws Exception {
        assertThat(sent(HEAD, get("/u/attivita?vista=ufficio"))).hasSizeLessThanOrEqualTo(2 + HISTORY + SESSION);
    }

    @Test
    void theDossierAsksFiveTimesAndForItsCasesOnce() throws Exception {
        List<String> sent = sent(DESK, get("/u/dossier/" + numberOfMamani()));

        assertThat(sent).hasSizeLessThanOrEqualTo(5 + HISTORY + SESSION);
        assertThat(sent).filteredOn(sql -> sql.contains("from case_file")).hasSize(1);
    }

    @Test
    void thePersonAsksThreeTimes() throws Exception {
        assertThat(sent(DESK, get("/u/dossier/" + numberOfMamani() + "/persona")))
                .hasSizeLessThanOrEqualTo(3 + HISTORY + SESSION);
    }

    @Test
    void theDocumentsAskFourTimes() throws Exception {
        assertThat(sent(DESK, get("/u/dossier/" + numberOfMamani() + "/documenti")))
                .hasSizeLessThanOrEqualTo(4 + HISTORY + SESSION);
    }

    @Test
    void whoIsHereNowAsksFourTimesAndWritesNoHistory() throws Exception {
        List<String> sent = sent(
                DESK,
                post("/u/dossier/" + numberOfMamani() + "/presenza")
                        .param("da", "0")
                        .with(csrf()));

        assertThat(sent).hasSizeLessThanOrEqualTo(4 + SESSION);
        assertThat(sent).noneMatch(sql -> sql.contains("platform_audit_head"));
    }

    @Test
    void theQuestionsAskTwiceAndThePrecedentsOnce() throws Exception {
        assertThat(sent(HEAD, get("/u/quesiti"))).hasSizeLessThanOrEqualTo(2 + HISTORY + SESSION);
        assertThat(sent(HEAD, get("/u/precedenti?q=residenza"))).hasSizeLessThanOrEqualTo(1 + SESSION);
    }

    @Test
    void theNotesAskFourTimesWithTheirDrafts() throws Exception {
        assertThat(sent(DESK, get("/u/dossier/" + numberOfMamani() + "/note")))
                .hasSizeLessThanOrEqualTo(4 + HISTORY + SESSION);
    }

    @Test
    void theSearchByNameAsksThreeTimes() throws Exception {
        assertThat(sent(DESK, search("jose mamani"))).hasSizeLessThanOrEqualTo(3 + HISTORY + SESSION);
    }

    @Test
    void theSearchByNumberAsksTwice() throws Exception {
        assertThat(sent(DESK, search(numberOfMamani()))).hasSizeLessThanOrEqualTo(2 + HISTORY + SESSION);
    }

    private static MockHttpServletRequestBuilder search(String text) {
        return post("/u/dossier/cerca").param("q", text).with(csrf());
    }

    /** What the second asking sends: the first fills the memory of offices, names and models. */
    private List<String> sent(Account who, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletRequestBuilder asked = request.cookie(signIn(who));
        MockMvcTester visitor = MockMvcTester.create(mvc);
        assertThat(visitor.perform(asked).getResponse().getStatus()).isIn(200, 302);
        List<String> sent = Statements.of(() -> visitor.perform(asked));
        assertThat(sent).filteredOn(sql -> sql.contains("PLATFORM_SESSION")).hasSize(SESSION);
        return sent;
    }

    /** Through the realm, as people do: two redirects. */
    private Cookie signIn(Account who) throws Exception {
        MockHttpServletResponse asked =
                mvc.perform(get("/oauth2/authorization/respi")).andReturn().getResponse();
        MultiValueMap<String, String> wanted = UriComponentsBuilder.fromUriString(
                        Objects.requireNonNull(asked.getRedirectedUrl()))
                .build()
                .getQueryParams();
        return mvc.perform(get("/login/oauth2/code/respi")
                        .queryParam("code", REALM.signedIn(who, "desk", decoded(wanted.getFirst("nonce"))))
                        .queryParam("state", decoded(wanted.getFirst("state")))
                        .cookie(asked.getCookies()))
                .andReturn()
                .getResponse()
                .getCookies()[0];
    }

    private static String decoded(@Nullable String value) {
        return URLDecoder.decode(Objects.requireNonNull(value), StandardCharsets.UTF_8);
    }

    private String numberOfMamani() {
        return jdbc.sql("select d.number from dossier d join dossier_person p on p.id = d.holder_id"
                        + " where p.surname = 'Quispe Mamani'")
                .query(String.class)
                .single();
    }
}
