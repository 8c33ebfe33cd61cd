// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people of a desk correct the same person and the same
 * document at the same time, each in a browser of their own: no edit is lost.
 */
@ExtendWith(WithStack.class)
class TwoDesksIT {
    @Test
    void noEditIsLostWhenTwoDesksCorrectTheSamePerson() {
        try (Visitor anna = Visitor.signedIn("anna.bassi");
                Visitor paolo = Visitor.signedIn("paolo.giordano")) {
            String number = new Counter(anna).open("Keita", "Djeneba", "KTEDNB91C48Z329D");
            differentFields(anna, paolo, number);
            theSameField(anna, paolo, number);
            differentBlocks(anna, paolo, number);
            oneCorrectsADocumentThatTheOtherJudges(anna, paolo, number);
        }
    }

    private static void differentFields(Visitor anna, Visitor paolo, String number) {
        edit(anna, number, "indirizzi");
        edit(paolo, number, "indirizzi");
        field(anna, "municipality").fill("Busca");
        field(paolo, "address").fill("Via Nuova 5");
        anna.press("Salva le correzioni");
        anna.sees("Dati della persona corretti");
        paolo.press("Salva le correzioni");
        paolo.sees("le modifiche di tutti e due sono rimaste", "Busca", "Via Nuova 5");
    }

    private static void theSameField(Visitor anna, Visitor paolo, String number) {
        edit(anna, number, "contatti");
        edit(paolo, number, "contatti");
        field(anna, "contact.phone.value").fill("+39 333 1111111");
        field(paolo, "contact.phone.value").fill("+39 333 2222222");
        field(paolo, "contact.phone.note").fill("chiamare la sera");
        anna.press("Salva le correzioni");
        anna.sees("Dati della persona corretti");
        Response answer = paolo.page().waitForResponse(TwoDesksIT::isPost, () -> paolo.press("Salva le correzioni"));

        assertThat(answer.status()).isEqualTo(409);
        Locator surface = paolo.page().locator("section.conf");
        assertThat(surface).hasCount(1);
        assertThat(surface).containsText("Anna Bassi");
        assertThat(surface).containsText("+393331111111");
        assertThat(surface).containsText("+393332222222");
        assertThat(field(paolo, "contact.phone.value")).hasValue("+393332222222");
        assertThat(field(paolo, "contact.phone.note")).hasValue("chiamare la sera");
        paolo.look("36-due-operatori");

        surface.locator("input[value=theirs]").check();
        paolo.press("Salva le correzioni");
        paolo.sees("Dati della persona corretti", "+393331111111", "chiamare la sera");
    }

    private static void differentBlocks(Visitor anna, Visitor paolo, String number) {
        edit(anna, number, "anagrafica");
        edit(paolo, number, "lingue");
        field(anna, "birthPlace").fill("Kayes");
        paolo.page().locator("input[name=easyReading]").check();
        anna.press("Salva le correzioni");
        anna.sees("Dati della persona corretti");
        paolo.press("Salva le correzioni");
        paolo.sees("Dati della persona corretti", "Kayes", "Servono testi facili da leggere");
        paolo.look("37-persona");
    }

    private static void oneCorrectsADocumentThatTheOtherJudges(Visitor anna, Visitor paolo, String number) {
        new Counter(anna).upload(number, "D02", "passaporto.pdf", "application/pdf", Scans.pdf());
        link(anna, "Vedi passaporto.pdf").click();
        anna.sees("Pagina 1 di 1");
        paolo.open(URI.create(anna.page().url()).getPath());
        link(anna, "Correggi i dati").click();
        field(anna, "validUntil").fill("2030-01-01");
        anna.press("Salva le correzioni");
        anna.sees("Dati del documento corretti", "01/01/2030");
        field(paolo, "reason").fill("La foto è mossa");
        Response answer = paolo.page().waitForResponse(TwoDesksIT::isVerdict, () -> paolo.press("Da rifare"));

        assertThat(answer.status()).isEqualTo(409);
        Locator surface = paolo.page().locator("section.conf");
        assertThat(surface).hasCount(1);
        assertThat(surface).containsText("Anna Bassi");
        assertThat(surface).containsText("01/01/2030");
        assertThat(surface).containsText("Da rifare: La foto è mossa");
        assertThat(field(paolo, "reason")).hasValue("La foto è mossa");
        paolo.look("45-esito-conteso");
        paolo.press("Da rifare");
        paolo.sees("Esito del documento registrato", "La foto è mossa");
    }

    private static Locator link(Visitor desk, String name) {
        return desk.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static boolean isVerdict(Response response) {
        return isPost(response) && response.url().endsWith("/esito");
    }

    private static void edit(Visitor desk, String number, String block) {
        desk.open("/u/dossier/" + number + "/persona/" + block + "/modifica");
    }

    private static Locator field(Visitor desk, String name) {
        return desk.page().locator("[name='" + name + "']");
    }

    private static boolean isPost(Response response) {
        boolean beside = response.url().endsWith("/u/bozze") || response.url().endsWith("/presenza");
        return "POST".equals(response.request().method()) && !beside;
    }
}
