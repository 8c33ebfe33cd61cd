// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class LetterControllerTest {
    private final PrintLetter print = InventedCase.print(InventedCase.speaking("it", null));
    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new LetterController(print), new LetterApi(print))
            .setCustomArgumentResolvers(new Operator())
            .build();

    @ParameterizedTest
    @CsvSource({
        "/u/dossier/CN-2026-000123/stampa/ricevuta.pdf, CN-2026-000123-ricevuta.pdf",
        "/u/dossier/CN-2026-000123/stampa/documenti.pdf?lingua=fr, CN-2026-000123-documenti.pdf",
        "/u/dossier/CN-2026-000123/stampa/accessi.pdf?lingua=ar, CN-2026-000123-accessi.pdf",
        "/api/v1/dossiers/CN-2026-000123/letters/T97, CN-2026-000123-accessi.pdf",
        "/api/v1/dossiers/CN-2026-000123/letters/T02, CN-2026-000123-ricevuta.pdf",
        "/api/v1/dossiers/CN-2026-000123/letters/T05?language=ar, CN-2026-000123-documenti.pdf"
    })
    void showsALetterThatTheBrowserDoesNotKeep(String address, String name) throws Exception {
        var answer = mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", "inline; filename=\"" + name + "\""))
                .andReturn();
        assertThat(answer.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void knowsNoOtherLetter() throws Exception {
        mvc.perform(get("/api/v1/dossiers/CN-2026-000123/letters/T99")).andExpect(status().isNotFound());
    }

    private static final class Operator implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return InventedCase.OPERATOR;
        }
    }
}
