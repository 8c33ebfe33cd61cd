// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.respi.cases.Channel;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Opening;
import it.respi.cases.casefile.TermRule;
import it.respi.cases.head.BesideCase;
import it.respi.cases.head.DossierPages;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepWords;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierHead;
import it.respi.dossiers.DossierRights;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class DiagramPageTest {
    private static final String PAGE = "/u/dossier/CN-2026-000123/diagramma";

    private static final String MODEL = "p01PermitRenewal:1:4711";

    private final DossierPages dossiers = mock(DossierPages.class);
    private final BesideCase beside = mock(BesideCase.class);
    private final ProcessDiagram diagram = mock(ProcessDiagram.class);
    private final MockMvc mvc = mvc();

    @BeforeEach
    void aCaseInReview() {
        var opening = new Opening(
                Renewal.KEY, "16", Channel.KIT, 1, 2, AgencyKind.POLICE, null, null, TermRule.days(60), Instant.EPOCH);
        opened(List.of(new CaseFile(7, 70, opening)));
        when(diagram.of(any()))
                .thenReturn(Optional.of(new ProcessDiagram.Picture(
                        MODEL,
                        Set.of("Task_Review"),
                        Set.of("Task_Take", "Start"),
                        List.of(),
                        Map.of(
                                "Task_Take", Instant.parse("2026-03-02T09:00:00Z"),
                                "Task_Review", Instant.parse("2026-03-04T23:30:00Z")))));
        when(diagram.model(MODEL)).thenReturn(Optional.of("<model/>"));
    }

    private void opened(List<CaseFile> cases) {
        DossierHead head = new DossierHead(
                "CN-2026-000123", "PROVA Ada", "PA", List.of(), null, null, List.of(), List.of(), false, List.of());
        when(dossiers.open(Renewal.READER, "CN-2026-000123", "diagramma"))
                .thenReturn(new DossierPages.Opened(
                        mock(Dossier.class), new DossierRights(Set.of(), Set.of()), head, cases));
    }

    @Test
    void drawsWhereTheCaseStandsWithoutAnyInlineScriptOrStyle() throws Exception {
        assertThat(page())
                .contains("data-model=\"/u/modelli/" + MODEL + ".bpmn?lingua=it\"")
                .contains("data-active=\"Task_Review\"")
                .contains("data-done=\"Start Task_Take\"")
                .contains("src=\"/respi/diagram.js\"")
                .doesNotContain("style=")
                .doesNotContainPattern("<script(?![^>]* src=)|\\son[a-z]+=");
    }

    @Test
    void saysTheSameStepsInWordsInTheOrderOfTheWay() throws Exception {
        assertThat(page().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Gli stessi passi in parole",
                        "Prendere in carico QU Questura Fatto 02/03/2026",
                        "Esaminare la domanda QU Questura La pratica è qui dal 05/03/2026",
                        "Chiedere documenti QU Questura Solo se serve",
                        "Consegnare il permesso QU Questura Solo se serve");
    }

    @Test
    void eachPartThatIsCalledIsOneClickAwayWithItsOwnPlace() throws Exception {
        when(diagram.of(any()))
                .thenReturn(Optional.of(new ProcessDiagram.Picture(
                        MODEL,
                        Set.of("Call_Review"),
                        Set.of(),
                        List.of(new ProcessDiagram.Part(
                                "sp1Documents", "Documenti", "sp1:1:7", Set.of("Task_Review"), Set.of())),
                        Map.of())));

        assertThat(page())
                .contains("data-active=\"Call_Review\"")
                .contains("href=\"" + PAGE + "?pratica=7&amp;parte=sp1Documents\"");
        assertThat(page().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " "))
                .containsSubsequence("Documenti La pratica è qui", "Esaminare la domanda QU Questura La pratica è qui");
        var part = mvc.perform(get(PAGE + "?pratica=7&parte=sp1Documents").locale(Locale.ITALIAN))
                .andReturn();
        assertThat(part.getResponse().getContentAsString())
                .contains("data-model=\"/u/modelli/sp1:1:7.bpmn?lingua=it\"")
                .contains("data-active=\"Task_Review\"");
        assertThatThrownBy(() -> mvc.perform(get(PAGE + "?parte=other"))).hasCauseInstanceOf(NotFound.class);
    }

    @Test
    void saysSoWhenThereIsNoCaseToDraw() throws Exception {
        opened(List.of());

        assertThat(page()).contains("Non c’è un diagramma da mostrare").doesNotContain("data-model");
    }

    @Test
    void givesTheModelToTheDrawingWithoutAnyDossier() throws Exception {
        mvc.perform(get("/u/modelli/" + MODEL + ".bpmn").locale(Locale.ITALIAN))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/xml;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "max-age=86400, private"))
                .andExpect(content().string("<model/>"));
        verifyNoInteractions(dossiers);
    }

    @Test
    void givesNoModelThatIsNotThere() {
        assertThatThrownBy(() -> mvc.perform(get("/u/modelli/invented.bpmn"))).hasCauseInstanceOf(NotFound.class);
    }

    private String page() throws Exception {
        var result = mvc.perform(get(PAGE).locale(Locale.ITALIAN))
                .andExpect(status().isOk())
                .andReturn();
        return result.getResponse().getContentAsString();
    }

    private MockMvc mvc() {
        StepWords words = mock(StepWords.class);
        when(words.title(any(StepDefinition.class)))
                .thenAnswer(call -> call.<StepDefinition>getArgument(0).label());
        ProcedureCatalog catalog = new Renewal();
        var lines = new StepLines(words, new Texts(Templates.messages()), new Dates());
        var pictures = new DiagramController.Pictures(
                diagram,
                catalog,
                mock(StepBoard.class),
                lines,
                new PartLines(new Texts(Templates.messages())),
                new ModelWords(new Texts(Templates.messages())));
        return MockMvcBuilders.standaloneSetup(new DiagramController(dossiers, beside, pictures))
                .setCustomArgumentResolvers(new Renewal.Reader())
                .setViewResolvers(Templates.views())
                .build();
    }
}
