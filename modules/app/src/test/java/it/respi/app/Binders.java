// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.launcher.part.Pause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Binders as one person asks for them, follows them and saves them. */
record Binders(Pages reader) {
    private static final int PATIENCE = 600;
    private static final int PAUSE = 100;

    /** Sends the form. */
    MvcTestResult ask(String dossierPath, String key, List<String> parts, List<Long> documents) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(dossierPath + "/stampa/fascicolo")
                .with(SecurityMockMvcRequestPostProcessors.authentication(new TestingAuthenticationToken(
                        new Principal(reader.actor()), "", List.of(new SimpleGrantedAuthority("ROLE_STAFF")))))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("_key", key)
                .param("purpose", "WORK");
        parts.forEach(part -> request.param("parts", part));
        documents.forEach(id -> request.param("documents", Long.toString(id)));
        return reader.mvc().perform(request);
    }

    MvcTestResult ask(String dossierPath, List<String> parts, List<Long> documents) {
        return ask(dossierPath, UUID.randomUUID().toString(), parts, documents);
    }

    /** Waits until it is done and saves it. */
    byte[] made(String dossierPath, List<String> parts, List<Long> documents) {
        MvcTestResult asked = ask(dossierPath, parts, documents);
        assertThat(asked).hasStatus3xxRedirection();
        String job = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
        for (int look = 0; look < PATIENCE; look++) {
            String page = body(reader.read(job + "/stato"));
            if (page.contains("/risultato")) {
                return reader.read(job + "/risultato").getResponse().getContentAsByteArray();
            }
            assertThat(page).doesNotContain("n-red");
            Pause.millis(PAUSE);
        }
        throw new AssertionError("the binder was not made in time");
    }

    static String text(byte[] pdf) {
        try (var binder = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(binder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private record Principal(it.respi.kernel.actor.Actor actor) implements it.respi.platform.security.HasActor {}
}
