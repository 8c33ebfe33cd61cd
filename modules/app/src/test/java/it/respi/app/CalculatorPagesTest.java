// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calculators as a page: a form each, the answer with its sum, norm and source. */
class CalculatorPagesTest extends ApplicationTest {
    private Pages desk;

    @BeforeEach
    void aDesk() {
        desk = as("HD-CUNEO", Lane.HD_OP);
    }

    @Test
    void standInTheMenuAndShowAllForms() {
        assertThat(body(desk.read("/u/calcoli")))
                .contains("href=\"/u/calcoli\"", "Quanto costa la domanda", "Ricorso contro un atto")
                .doesNotContain("calculator.", "Calcolo indicativo.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "costi?matter=PERMIT&request=RENEWAL&title=ORDINARY&months=24&byKit=true | Totale: 126,46 | D.M. 5"
                        + " maggio 2017",
                "costi?matter=CITIZENSHIP | Totale: 266,00 | art. 9-bis L. 91/1992",
                "costi?matter=HOUSING | Totale: 44,00 | da confermare",
                "reddito?protection=NONE&others=1&under14=1&income=18000&filedOn=2026-11-28 | richiesto: 14.202,24 |"
                        + " circ. INPS 153",
                "reddito?purpose=LONG_TERM&protection=NONE&others=0&under14=0&income=7000&filedOn=2026-11-28 |"
                        + " mancano 101,12 | circ. INPS 153",
                "alloggio?area=60&bedrooms=14;9&people=3 | stimata: 3 persone | D.M. 5 luglio 1975",
                "alloggio?area=60&bedrooms=14;9&people=3&living=14&height=2,60 | di 2,6 m è troppo bassa: servono 2,7 m"
                        + " | 270 cm",
                "reddito-cittadinanza?spouse=true&dependants=1&lastYear=12.000&yearBefore=12.000&twoBefore=11.000 |"
                        + " in ogni anno: 11.878,51 | mancano 878,51",
                "scadenze?event=WORK_ENTRY&eventDay=2026-04-04 | di soggiorno entro il 20/04/2026 | art. 22 c. 6 TUI",
                "scadenze?event=WORK_ENTRY&eventDay=2025-12-01 | di soggiorno entro il 09/12/2025 | prima della L. 179/2025",
                "scadenze?event=EIGHTEEN&eventDay=2026-02-28 | Ultimo giorno: 28/02/2027 | art. 4 c. 2 L. 91/1992",
                "alloggio?area=30&oneRoom=true&people=1 | stimata: una persona | servizi compresi",
                "scadenze?event=ENTRY&eventDay=2026-04-03 | legge: 16/04/2026 | art. 5 c. 2 TUI",
                "scadenze?event=EXPIRY&eventDay=2026-12-31 | entro il 01/11/2026 | art. 5 c. 4 TUI",
                "scadenze?event=NULLA_OSTA&eventDay=2026-08-31 | fino al 28/02/2027 | art. 6 Reg.",
                "scadenze?event=OATH&eventDay=2026-07-01 | legge: 02/01/2027 | art. 10 L. 91/1992",
                "prima-data?aim=LONG_TERM&since=2021-01-10 | dal 10/01/2026 | art. 9 c. 6 TUI",
                "prima-data?aim=REUNIFICATION&since=2025-02-28 | dal 28/02/2027 | L. 187/2024",
                "prima-data?aim=CITIZENSHIP&route=NON_EU&since=2020-05-04 | dal 04/05/2030 | art. 9 c. 1 lett. f",
                "rimedi?act=R1&actDay=2026-07-10 | entro il 09/10/2026 | art. 29 e 54 c.p.a.",
                "rimedi?act=R2&actDay=2026-07-10 | tribunale ordinario | art. 20 D.Lgs. 150/2011"
            })
    void answerWithTheSumAndTheNorm(String asked, String result, String norm) {
        MvcTestResult page = desk.read("/u/calcoli/" + asked);

        assertThat(page).hasStatusOk();
        assertThat(body(page)).contains(result, norm, "Calcolo indicativo.").doesNotContain("calculator.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "costi?matter=PERMIT&request=RENEWAL&title=ORDINARY&months=0 | numero intero da 1 a 120",
                "costi?matter=MONEY | una delle risposte",
                "reddito?protection=NONE&others=1&income=dieci | Scrivi un numero",
                "reddito?protection=NONE&others=0&under14=0&income=1 | almeno un familiare",
                "reddito?protection=NONE&others=1&income=1&filedOn=2019-01-01 | noti dal 2025",
                "alloggio?area=60&bedrooms=&people=3 | metri quadrati di ciascuna camera",
                "alloggio?area=0&oneRoom=true&people=3 | La superficie va oltre zero",
                "alloggio?area=60&bedrooms=14&people=1&height=270 | in metri, fino a 20",
                "reddito-cittadinanza?lastYear=1&yearBefore=1 | Scrivi un numero",
                "scadenze?event=WORK_ENTRY&eventDay=2002-09-09 | dal 10 settembre 2002",
                "scadenze?event=ENTRY | Indica il giorno",
                "scadenze?event=ENTRY&eventDay=1900-01-01 | fra il 2000 e il 2100",
                "scadenze?event=ENTRY&eventDay=domani | Scrivi la data",
                "prima-data?aim=LONG_TERM&since=2021-01-10&absences=sempre | partenza e rientro",
                "prima-data?aim=LONG_TERM&since=2021-01-10&absences=02/02/2022-01/02/2022 | viene prima della partenza",
                "rimedi?act=R99&actDay=2026-07-10 | una delle risposte"
            })
    void sayWhatIsWrongAndKeepWhatWasTyped(String asked, String why) {
        MvcTestResult page = desk.read("/u/calcoli/" + asked);

        assertThat(page).hasStatus(422);
        assertThat(body(page)).contains(why).doesNotContain("Calcolo indicativo.");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replace("&#39;", "'")
                .replace('\u00a0', ' ');
    }
}
