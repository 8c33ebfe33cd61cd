// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application or the database goes away while somebody works. */
@ExtendWith(WithStack.class)
class OutageIT {
    private static final String SENT = "Fatto: Prepara il kit postale";
    private static final String CONFIRM = "Invia adesso quello che ho scritto";

    @Test
    void noStepIsLostWhenTheApplicationOrTheDatabaseGoesAway() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            Counter counter = new Counter(desk);
            String number = counter.open("Camara", "Nantenin", "CMRNTN91C48Z329O");
            counter.markPapers(number);
            desk.openDossier(number);
            desk.begin("Controlla i documenti", "Documenti completi");
            desk.sees("Fatto: Controlla i documenti");

            WithStack.stack().killApplication();
            WithStack.stack().startApplication();
            desk.openDossier(number);
            desk.sees("Prepara il kit postale");
            desk.begin("Prepara il kit postale", "Prepara il kit postale");
            desk.page().locator("input[name=kitModules]").first().check();
            desk.fill("Fogli nel kit", "12");
            desk.page().locator("input[name=mailAddressChecked]").check();

            WithStack.stack().stopDatabase();
            desk.press("Prepara il kit postale");
            desk.sees("Respi non è disponibile in questo momento", "Quello che hai scritto è conservato.");
            desk.look("35-non-disponibile");
            WithStack.stack().startDatabase();
            tryAgainUntilItAnswers(desk);
            // the session was out of reach too: the form may have to be confirmed once more, and nothing is lost
            assertThat(desk.page().locator("body")).containsText(Pattern.compile(SENT + "|" + CONFIRM));
            if (desk.page().getByText(CONFIRM).count() > 0) {
                desk.press(CONFIRM);
            }
            desk.sees(SENT, "Registra la spedizione");
        }
    }

    /** As the page advises: the pool of connections looks for the server again every few seconds. */
    private static void tryAgainUntilItAnswers(Visitor desk) {
        Locator again = desk.page().getByText("Riprova adesso");
        for (int tries = 0; tries < 10 && again.count() > 0; tries++) {
            desk.page().waitForTimeout(tries * 500);
            desk.press("Riprova adesso");
        }
        assertThat(again).hasCount(0);
    }
}
