// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import it.respi.cases.step.StepWords;
import it.respi.platform.view.Texts;
import it.respi.process.catalogue.TableSheet.Line;
import it.respi.process.catalogue.TableSheet.Table;
import it.respi.process.deployment.AskedTables;
import it.respi.process.diagram.Templates;
import it.respi.process.model.DecisionTable;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import it.respi.registry.LegalParameters;
import it.respi.registry.ParameterNames;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

@DisplayName("Una tabella dei documenti li dice per nome, e se sono obbligatori")
class PaperTableSheetTest {
    private static final String KEY = "xtPapersOfACase";

    private final Texts texts = new Texts(Templates.messages());
    private final AskedTables tables = mock(AskedTables.class);
    private final Catalogue catalogue = mock(Catalogue.class);
    private final StepWords steps = mock(StepWords.class);

    @BeforeEach
    void inItalian() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysEveryRow() throws IOException {
        var housing = new DocumentKind.Labels("Certificato di idoneità alloggiativa", "", "", "");
        when(catalogue.documentKind("D21"))
                .thenReturn(Optional.of(new DocumentKind("D21", housing, "C", housing, null, null, false)));
        when(tables.of(KEY)).thenReturn(table());
        var words =
                new CellWords(texts, steps, mock(LegalParameters.class), new ParameterNames(texts), Clock.systemUTC());

        List<Table> said =
                new TableSheet(tables, words, steps, catalogue, texts).of(InventedProcedure.of(KEY, List.of()));

        assertThat(said).singleElement().satisfies(table -> {
            assertThat(table.rule()).startsWith("Vale ogni riga che corrisponde alle risposte");
            assertThat(table.decides()).isEqualTo("Documento");
            assertThat(table.lines())
                    .extracting(Line::decision, Line::note)
                    .containsExactly(
                            tuple("D21 Certificato di idoneità alloggiativa: obbligatorio", "Meno di dieci"),
                            tuple("D22 D22: se la persona lo ha", "Più di cinque"));
        });
    }

    private static List<DecisionTable> table() throws IOException {
        try (var in = requireNonNull(PaperTableSheetTest.class.getResourceAsStream("/lint/shelf/xt-papers.dmn"))) {
            return DecisionTable.read(in.readAllBytes());
        }
    }
}
