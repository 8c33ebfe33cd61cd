// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingPapersTest {

    private final Letters letters = new Letters();

    @Test
    @DisplayName("L'elenco dice che cosa manca, in che forma, dove e quanto costa (art. 6 lett. b L. 241/1990)")
    void saysWhatIsMissingInWhichFormWhereAndAtWhatCost() {
        var text = PdfReader.text(letters.render(Samples.checklist(PersonLanguage.IT), PersonLanguage.IT));

        assertThat(text)
                .contains("Da portare: 3 Marca da bollo (D01) Porta l’originale. Dove: tabaccheria Costo: 16,00 €")
                .contains("Costo: niente, è gratis.")
                .contains("Da rifare: 1", "Perché è da rifare: la copia è tagliata e il numero non si legge")
                .contains("Porta l’originale e una copia.")
                .contains("Già a posto: 1 Passaporto (D02)")
                .contains("ti scriviamo: 30 novembre 2026, 8 dicembre 2026 e 23 dicembre 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR|À apporter : 3|bureau de tabac|Prix : 16,00 €|recto et verso (D03)
            EN|To bring: 3|tobacco shop|Cost: €16.00|both sides (D03)
            AR|وثائق يجب إحضارها: 3|محل التبغ|16.00|من الوجهين
            """)
    void speaksThePersonsLanguage(PersonLanguage language, String title, String where, String cost, String label) {
        var text = PdfReader.text(letters.render(Samples.checklist(language), language));

        assertThat(text).contains(title, where, cost, label);
    }

    @Test
    void saysSoWhenNothingIsNeeded() {
        var head = Samples.head(PersonLanguage.IT, "Diallo Mariama");
        var none = new MissingPapers(head, List.of(), List.of());

        var text = PdfReader.text(letters.render(none, PersonLanguage.IT));

        assertThat(text).contains("Per questa pratica non servono documenti.").doesNotContain("Da portare");
    }
}
