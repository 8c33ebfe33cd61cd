// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesCsvTest {
    private final TimesCsv csv = new TimesCsv(Invented.times(), new Words(TimesRendering.messages(), Locale.ITALIAN));

    @Test
    void writesWhatAnItalianSpreadsheetOpens() {
        assertThat(csv.table("mesi"))
                .startsWith("\uFEFFMese;Arrivati;Conclusi\r\n2025-12;88;70\r\n")
                .contains("2026-08;61;meno di 5\r\n")
                .endsWith("2026-11;94;101\r\n");
    }

    @Test
    void hidesSmallNumbersInEveryTable() {
        assertThat(csv.table("passi"))
                .contains("p01PermitRenewal;Controlla i documenti;Ufficio A;100;4;11;3\r\n")
                .contains("Controlla i documenti;Ufficio B;meno di 5;pochi casi;pochi casi;3\r\n");
        assertThat(csv.table("procedure")).contains("Cittadinanza;2026-08;730;pochi casi;meno di 5\r\n");
    }

    @Test
    void putsAllTablesIntoOneFile() {
        assertThat(csv.table(null)).contains("Dato;Valore\r\n", "Entro il limite;71%", "Mese;", "\r\n\r\nProcedura;");
        assertThat(csv.table("altro")).isEqualTo(csv.table(null));
    }
}
