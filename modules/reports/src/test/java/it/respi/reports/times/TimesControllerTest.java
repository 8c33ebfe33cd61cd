// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class TimesControllerTest {
    private final MeasureTimes measure = mock(MeasureTimes.class);
    private MockMvc mvc = MockMvcBuilders.standaloneSetup(new Object()).build();

    @BeforeEach
    void serve() {
        var pages = new TimesController(measure, new Catalog(), TimesRendering.messages(), Network.CLOCK);
        mvc = MockMvcBuilders.standaloneSetup(pages, new TimesApi(measure))
                .setCustomArgumentResolvers(new Somebody())
                .build();
        when(measure.measure(any(), eq(6), any(), any())).thenReturn(Invented.times());
        when(measure.choices(any())).thenReturn(List.of());
    }

    @Test
    void readsTheWholeStateFromTheAddress() throws Exception {
        mvc.perform(get("/u/tempi?periodo=6&procedura=p&ufficio=o&vista=tabella"))
                .andExpect(status().isOk())
                .andExpect(view().name("reports/times"));
        verify(measure).measure(any(), eq(6), any(), any());
    }

    @Test
    void sendsATableAsAFile() throws Exception {
        mvc.perform(get("/u/tempi.csv?periodo=6&tabella=mesi").locale(Locale.ITALIAN))
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"tempi-2026-11-22.csv\""))
                .andExpect(content().string(startsWith("\uFEFFMese;Arrivati;Conclusi\r\n")));
    }

    @Test
    void givesProgramsTheSameFiguresWithTheSameGaps() throws Exception {
        mvc.perform(get("/api/v1/times?period=6"))
                .andExpect(jsonPath("$.totals.received.count.value").value(1294))
                .andExpect(jsonPath("$.months[8].month").value("2026-08"))
                .andExpect(jsonPath("$.months[8].closed.shown").value("SMALL"))
                .andExpect(jsonPath("$.months[8].closed.value").isEmpty())
                .andExpect(jsonPath("$.procedures[3].overTerm.shown").value("SMALL"));
    }

    @Test
    void passesTheRefusalOn() {
        when(measure.measure(any(), eq(12), any(), any())).thenThrow(new NotAllowed("reports.not-allowed"));
        for (String path : List.of("/u/tempi", "/u/tempi.csv", "/api/v1/times")) {
            assertThat(catchThrowable(() -> mvc.perform(get(path)))).hasRootCauseInstanceOf(NotAllowed.class);
        }
    }

    private static final class Somebody implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            return Network.province();
        }
    }
}
