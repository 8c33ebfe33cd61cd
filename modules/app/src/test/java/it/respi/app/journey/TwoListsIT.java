// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people of a desk look at the same list, each in a browser of their own: what one opens moves nothing for the other. */
@ExtendWith(WithStack.class)
class TwoListsIT {
    private static final String LIST = "/u/attivita?vista=ufficio";
    private static final String ROWS = "[data-list] [data-row]";

    @Test
    void newLinesAreCountedAndNothingMovesUntilTheyAreAskedFor() {
        try (Visitor anna = Visitor.signedIn("anna.bassi");
                Visitor paolo = Visitor.signedIn("paolo.giordano")) {
            anna.page().clock().install();
            anna.open(LIST);
            anna.page().keyboard().press("j");
            anna.page().keyboard().press("j");
            List<String> before = anna.page().locator(ROWS).allInnerTexts();
            String cursor = current(anna).innerText();
            String first = new Counter(paolo).open("Sow", "Aminata", "SWOMNT91C48Z329T");
            String second = new Counter(paolo).open("Balde", "Fatou", "BLDFTA91C48Z329M");

            anna.page().clock().fastForward("01:05");

            assertThat(anna.page().locator("#newer")).containsText("2 nuove");
            assertThat(anna.page().locator(ROWS).allInnerTexts()).isEqualTo(before);
            assertThat(current(anna).innerText()).isEqualTo(cursor);
            anna.look("61-due-nuove");
            anna.page().keyboard().press("g");
            anna.page().waitForLoadState();
            anna.open(LIST);
            Locator shown = anna.page().locator(ROWS);
            assertThat(shown.filter(new Locator.FilterOptions().setHasText(first)))
                    .hasCount(1);
            assertThat(shown.filter(new Locator.FilterOptions().setHasText(second)))
                    .hasCount(1);
        }
    }

    @Test
    void fromADossierOneGoesToTheNextOfTheListAndBackToItsLine() {
        try (Visitor anna = Visitor.signedIn("anna.bassi")) {
            anna.open(LIST);
            Page page = anna.page();
            List<String> lines = page.locator(ROWS + " a.t").all().stream()
                    .map(line -> line.getAttribute("href").replaceAll(".*#passo-", ""))
                    .toList();
            page.locator(ROWS + " a.t").first().click();
            isAt(page, lines.get(0));

            page.keyboard().press("j");
            isAt(page, lines.get(1));
            page.keyboard().press("j");
            isAt(page, lines.get(2));
            page.keyboard().press("k");
            isAt(page, lines.get(1));
            anna.look("62-dossier-da-elenco");
            page.keyboard().press("Escape");

            page.waitForURL(address -> address.contains("vista=ufficio"));
            assertThat(current(anna)).hasAttribute("data-id", lines.get(1));
        }
    }

    @Test
    void aListOfFiftyLinesIsOneSheetOfPaperAndADossierTwo() throws IOException {
        try (Visitor anna = Visitor.signedIn("anna.bassi")) {
            anna.open("/u/attivita/stampa?vista=ufficio");
            anna.page()
                    .evaluate("() => { const rows = Array.from(document.querySelectorAll('.paper tbody tr:not(.grp)'));"
                            + " for (let i = rows.length; i < 50; i++) {"
                            + " rows[0].after(rows[i % rows.length].cloneNode(true)); } }");
            assertThat(sheets(anna)).isEqualTo(1);
            anna.open(LIST);
            anna.page().locator(ROWS + " a.t").first().click();
            anna.page().waitForURL(address -> address.contains("#passo-"));
            assertThat(sheets(anna)).isLessThanOrEqualTo(2);
        }
    }

    /** The page of a dossier is there, with its keys, at that line of the list. */
    private static void isAt(Page page, String line) {
        assertThat(page).hasURL(Pattern.compile("#passo-" + line + "$"));
        page.waitForLoadState();
    }

    private static int sheets(Visitor visitor) throws IOException {
        byte[] paper = visitor.page()
                .pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (PDDocument read = Loader.loadPDF(paper)) {
            return read.getNumberOfPages();
        }
    }

    private static Locator current(Visitor visitor) {
        return visitor.page().locator("[data-row][aria-current]");
    }
}
