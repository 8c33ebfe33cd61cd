// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.respi.cases.Choice;
import it.respi.cases.FormField;
import it.respi.cases.OfferedLetters;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.step.StepWords;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.process.deployment.AskedTables;
import it.respi.process.deployment.Models;
import it.respi.process.diagram.PartLines;
import it.respi.process.diagram.ProcessDiagram;
import it.respi.process.diagram.Renewal;
import it.respi.process.diagram.Templates;
import it.respi.process.model.DecisionTable;
import it.respi.process.version.OlderVersions;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.ParameterNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DisplayName("Le tabelle di decisione si leggono senza sapere di informatica")
class CataloguePageTest {
    private static final String KEY = "xtTogether";
    private static final String PAGE = "/u/procedure/" + KEY;

    private final StepWords words = mock(StepWords.class);
    private final Texts texts = new Texts(Templates.messages());
    private final ProcessDiagram diagram = mock(ProcessDiagram.class);
    private final AskedTables tables = mock(AskedTables.class);
    private final Models models = mock(Models.class);
    private final MockMvc mvc = mvc();

    @Test
    @DisplayName("Tempi e promemoria: quando la pratica ricorda o aspetta, con il parametro")
    void saysWhenTheCaseRemindsOrWaits() throws Exception {
        BpmnModelInstance model = Bpmn.createExecutableProcess("timed")
                .startEvent()
                .userTask("Task_Wait")
                .name("Aspetta")
                .endEvent()
                .moveToActivity("Task_Wait")
                .boundaryEvent("Timer_Remind")
                .name("Sollecito")
                .cancelActivity(false)
                .timerWithCycle("R2/P5D")
                .endEvent()
                .moveToActivity("Task_Wait")
                .boundaryEvent("Timer_Law")
                .name("Termine finito")
                .timerWithDate("${endOf.legal('test.a2.summons')}")
                .endEvent()
                .moveToActivity("Task_Wait")
                .boundaryEvent("Timer_Before")
                .name("Scadenza vicina")
                .timerWithDate("${endOf.before(until, 'P15D')}")
                .endEvent()
                .moveToActivity("Task_Wait")
                .boundaryEvent("Timer_From")
                .name("Di nuovo possibile")
                .timerWithDate("${sort}")
                .endEvent()
                .done();
        when(models.drawn(KEY)).thenReturn(List.of(model));

        assertThat(words(page(PAGE)))
                .containsSubsequence(
                        "Tempi e promemoria",
                        "Sollecito",
                        "promemoria durante: Aspetta",
                        "al massimo 2 volte, ogni 5 giorni",
                        "Termine finito",
                        "conclude: Aspetta",
                        "dopo 60 giorni",
                        "Scadenza vicina",
                        "15 giorni prima di: il giorno calcolato dalla pratica",
                        "Di nuovo possibile",
                        "all’inizio di: Di che tipo è?");
    }

    @Test
    void saysEveryRowOfATable() throws Exception {
        assertThat(words(page(PAGE)))
                .containsSubsequence(
                        "Tabella: Quale strada",
                        "Vale la riga che corrisponde alle risposte",
                        "Quanti anni ha?",
                        "È urgente?",
                        "Di che tipo è?",
                        "Strada",
                        "meno di 18 qualsiasi qualsiasi Rifiutata Chi è minore non può",
                        "almeno 18 e al massimo 65 sì qualsiasi Si chiede la risposta",
                        "almeno 18 e al massimo 65 no tutto tranne Studio Rifiutata Solo se urgente",
                        "più di 65");
    }

    @Test
    void hasADrawingOfEachPart() throws Exception {
        assertThat(page(PAGE)).contains("/u/modelli/whole.bpmn").contains("href=\"" + PAGE + "?parte=xtAnswer\"");
        assertThat(page(PAGE + "?parte=xtAnswer"))
                .contains("/u/modelli/part.bpmn")
                .contains("href=\"" + PAGE + "\"")
                .doesNotContainPattern("<script(?![^>]* src=)|\\son[a-z]+=|style=");
        assertThatThrownBy(() -> page(PAGE + "?parte=other")).hasCauseInstanceOf(NotFound.class);
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).locale(Locale.ITALIAN))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String words(String page) {
        return page.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private MockMvc mvc() {
        when(words.question(any()))
                .thenAnswer(call -> call.<FormField>getArgument(0).label());
        when(words.answer(any(), any()))
                .thenAnswer(call -> call.<Choice>getArgument(1).label());
        when(tables.of(KEY)).thenReturn(table());
        when(diagram.newest(KEY))
                .thenReturn(new ProcessDiagram.Picture(
                        "whole",
                        Set.of(),
                        Set.of(),
                        List.of(new ProcessDiagram.Part("xtAnswer", "Risposta", "part", Set.of(), Set.of())),
                        Map.of()));
        ProcedureCatalog catalog = mock(ProcedureCatalog.class);
        when(catalog.procedure(KEY)).thenReturn(Optional.of(InventedProcedure.of(KEY)));
        ProcedureSheet sheet = mock(ProcedureSheet.class);
        when(sheet.line(any())).thenReturn(new ProcedureSheet.Line(KEY, "Prova", 1, 1, new Tag("grn", "s-ok", "")));
        var controller = new CatalogueController(
                catalog,
                sheet,
                new TableSheet(
                        tables,
                        new CellWords(texts, words, mock(), new ParameterNames(texts), Clock.systemUTC()),
                        words,
                        mock(),
                        texts),
                new CatalogueController.Drawings(diagram, new PartLines(texts), letters(), times()),
                new CatalogueController.Upkeep(mock(Models.class), mock(OlderVersions.class)));
        return MockMvcBuilders.standaloneSetup(controller)
                .setCustomArgumentResolvers(new Renewal.Reader())
                .setViewResolvers(Templates.views())
                .build();
    }

    private TimesSheet times() {
        LegalParameters law = mock(LegalParameters.class);
        when(law.find(eq("test.a2.summons"), any()))
                .thenReturn(Optional.of(new LegalParameter(
                        "test.a2.summons", 60, "DAY", LocalDate.EPOCH, null, "D.M. 4 giugno 2010", "K")));
        var times = new TimeWords(texts, words, law, new ParameterNames(texts), Clock.systemUTC());
        return new TimesSheet(models, times, words, texts);
    }

    /** Nobody prints letters here. */
    @SuppressWarnings("unchecked")
    private static ObjectProvider<OfferedLetters> letters() {
        return mock(ObjectProvider.class);
    }

    private static List<DecisionTable> table() {
        try (var in = requireNonNull(CataloguePageTest.class.getResourceAsStream("/bpmn/xt-together/xt-way.dmn"))) {
            return DecisionTable.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
