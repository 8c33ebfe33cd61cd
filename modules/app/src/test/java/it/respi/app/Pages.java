// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.platform.security.HasActor;
import it.respi.platform.security.StaffDirectory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages as one person of one office uses them. */
record Pages(MockMvcTester mvc, Actor actor) {
    /** Between the values of a question of which several are chosen. */
    static final String AND = "\u001f";

    static Pages of(MockMvc mvc, StaffDirectory directory, String officeCode, Lane lane) {
        Office office = directory.office(officeCode).orElseThrow();
        String name = "Test " + officeCode + " " + lane.code();
        Actor actor = new Actor(directory.staffId("test-" + name, name, office), name, office, Set.of(lane));
        directory.signedIn(actor.staffId(), actor.lanes());
        return new Pages(MockMvcTester.create(mvc), actor);
    }

    MvcTestResult read(String path) {
        return mvc.perform(get(path).with(authentication(signedIn())));
    }

    /** Sends a form with a fresh key. */
    MvcTestResult send(String path, Map<String, String> fields) {
        return send(path, UUID.randomUUID().toString(), fields);
    }

    MvcTestResult send(String path, String key, Map<String, String> fields) {
        MockHttpServletRequestBuilder request =
                post(path).with(authentication(signedIn())).with(csrf());
        request.param("_key", key);
        fields.forEach((name, value) -> request.param(name, value.split(AND, -1)));
        return mvc.perform(request);
    }

    /** Sends a file with a fresh key. */
    MvcTestResult upload(String path, String field, String fileName, byte[] file) {
        return mvc.perform(multipart(path)
                .file(new MockMultipartFile(field, fileName, "application/octet-stream", file))
                .param("_key", UUID.randomUUID().toString())
                .with(authentication(signedIn()))
                .with(csrf()));
    }

    /** As the script of an open page sends it. */
    MvcTestResult sendInBackground(String path, String key, Map<String, String> fields) {
        MockHttpServletRequestBuilder request =
                post(path).with(authentication(signedIn())).with(csrf()).header("HX-Request", "true");
        request.param("_key", key);
        fields.forEach(request::param);
        return mvc.perform(request);
    }

    TestingAuthenticationToken signedIn() {
        return new TestingAuthenticationToken(
                new Principal(actor), "", List.of(new SimpleGrantedAuthority("ROLE_STAFF")));
    }

    private record Principal(Actor actor) implements HasActor {}
}
