// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.StepDefinition;
import it.respi.cases.casefile.Way;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class StepLinesTest {
    private final StepWords words = mock(StepWords.class);
    private final StepLines lines = new StepLines(words, new Texts(Templates.messages()), new Dates());

    @ParameterizedTest
    @CsvSource({
        "GRANT, false, Non ancora",
        "REFUSE, false, Non servito",
        "GRANT, true, Non servito",
        "'', false, Solo se serve"
    })
    void neverPromisesWhatAnotherDecisionLeftOut(String decision, boolean over, String expected) {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
        when(words.title(any(StepDefinition.class)))
                .thenAnswer(call -> call.<StepDefinition>getArgument(0).label());
        Way way = new Way(decision.isEmpty() ? Map.of() : Map.of("decision", decision), over);
        var picture = new ProcessDiagram.Picture("m", Set.of(), Set.of(), List.of(), Map.of());

        assertThat(lines.of(new Renewal().procedures().getFirst(), picture, way))
                .filteredOn(line -> line.title().equals("Consegnare il permesso"))
                .singleElement()
                .extracting(line -> line.tag().text())
                .isEqualTo(expected);
    }
}
