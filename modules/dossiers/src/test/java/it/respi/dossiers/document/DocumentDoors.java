// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import it.respi.kernel.actor.Actor;
import it.respi.platform.security.HasActor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages and programs at the documents of one dossier, as a desk is signed in. */
abstract class DocumentDoors extends OnDatabase {
    static final String LIST = "/u/dossier/" + NUMBER + "/documenti";
    static final String API = "/api/v1/dossiers/" + NUMBER + "/documents";

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void signIn() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        as(DESK);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    long id() {
        return jdbc.sql("select id from dossier_document").query(Long.class).single();
    }

    MvcResult send(RequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn();
    }

    static MockMultipartHttpServletRequestBuilder page(String kind) {
        MockMultipartHttpServletRequestBuilder request = multipart(LIST);
        request.locale(Locale.ITALIAN)
                .param("kind", kind)
                .param("_key", UUID.randomUUID().toString());
        return request;
    }

    static MockMultipartFile file(String part, String name, byte[] content) {
        return new MockMultipartFile(part, name, "text/html", content);
    }

    static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    static void as(Actor actor) {
        HasActor principal = () -> actor;
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null));
    }
}
