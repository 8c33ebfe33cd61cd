// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people and machines get wrong: clear words, nothing changed, nothing typed is lost. */
@ExtendWith(WithStack.class)
class FaultsIT {
    private static final String PLACE = "button => button.getBoundingClientRect().top + scrollY";

    @Test
    void aWrongCodiceFiscaleAndAFutureBirthAreSaidBesideTheirFields() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            new Counter(desk).typeDossier("Diallo", "Fanta", "DLLFNT91C48Z329A");
            desk.fill("Data di nascita", Counter.TODAY.plusDays(3).toString());
            Response answer = desk.page().waitForResponse(FaultsIT::isPost, () -> desk.press("Apri il dossier"));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(desk.page().locator("[id='person.codiceFiscale-e']"))
                    .containsText("L’ultima lettera del codice fiscale non torna");
            assertThat(desk.page().locator("[id='person.birthDate-e']"))
                    .containsText("La data di nascita è nel futuro.");
            assertThat(desk.page().locator("[name='person.codiceFiscale']")).hasValue("DLLFNT91C48Z329A");
            assertThat(desk.page().locator("[name='person.surname']")).hasValue("Diallo");
            desk.look("30-dati-sbagliati");
        }
    }

    @Test
    void theButtonStaysUnderThePointerWhenTheTermOfTheRenewalAppears() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            desk.open("/u/dossier/nuovo");
            Locator button = desk.page().getByText("Apri il dossier", new Page.GetByTextOptions().setExact(true));
            Object before = button.evaluate(PLACE);
            desk.page()
                    .locator("[name='permit.permitExpiry']")
                    .fill(Counter.TODAY.plusDays(45).toString());
            desk.sees("Il rinnovo andava chiesto entro");

            assertThat(button.evaluate(PLACE)).isEqualTo(before);
        }
    }

    @Test
    void badFilesAreRefusedInWordsAndNothingIsAdded() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            Counter counter = new Counter(desk);
            String number = counter.open("Diallo", "Fanta", "DLLFNT91C48Z329P");
            counter.upload(number, "D02", "protetto.pdf", "application/pdf", Scans.protectedPdf());
            desk.sees("Il PDF è protetto da una password");
            counter.upload(number, "D02", "rotto.pdf", "application/pdf", Scans.damagedPdf());
            desk.sees("Il PDF è rovinato o incompleto");
            desk.open("/u/dossier/" + number + "/documenti");
            desk.attach("enorme.pdf", "application/pdf", Scans.tooLargePdf());
            desk.sees("enorme.pdf (26 MB) è troppo grande: il limite è 25 MB");
            counter.uploadWithoutScript(number, "D02", "enorme.pdf", "application/pdf", Scans.tooLargePdf());
            desk.sees("Il file è troppo grande: il limite è 25 MB per file.");
            desk.look("31-file-rifiutato");
            desk.open("/u/dossier/" + number + "/documenti");
            desk.sees("Ancora nessun documento caricato.");
        }
    }

    @Test
    void aFormThatIsSentTwiceOpensOneDossier() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            new Counter(desk).typeDossier("Sangare", "Awa", "SNGWAA91C48Z329M");
            Map<?, ?> fields = (Map<?, ?>) desk.page()
                    .evaluate("() => Object.fromEntries(new FormData(document.querySelector('form[data-dirty]')))");
            APIResponse first = post(desk, fields);
            APIResponse second = post(desk, fields);

            assertThat(first.status()).isBetween(302, 303);
            assertThat(second.status()).isEqualTo(first.status());
            assertThat(second.headers().get("location"))
                    .isEqualTo(first.headers().get("location"));
        }
    }

    @Test
    void whoFinishesAStepSecondIsToldWhoWasFirst() {
        try (Visitor anna = Visitor.signedIn("anna.bassi");
                Visitor paolo = Visitor.signedIn("paolo.giordano")) {
            Counter counter = new Counter(anna);
            String number = counter.open("Toure", "Kadiatou", "TROKDT91C48Z329B");
            counter.markPapers(number);
            anna.openDossier(number);
            paolo.openDossier(number);
            anna.begin("Controlla i documenti", "Documenti completi");
            anna.sees("Fatto: Controlla i documenti");
            Response answer = paolo.page()
                    .waitForResponse(FaultsIT::isPost, () -> paolo.begin("Controlla i documenti", "Mancano documenti"));

            assertThat(answer.status()).isEqualTo(409);
            paolo.sees("Anna Bassi", "ha concluso questo passo il", "Mancano documenti");
            paolo.look("32-qualcuno-prima");
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleOfAFormLosesNothing() {
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            new Counter(desk).typeDossier("Konte", "Soumaya", "KNTSMY91C48Z329M");
            desk.context().clearCookies(new ClearCookiesOptions().setName("RESPI"));
            desk.press("Apri il dossier");
            desk.sees("La sessione era scaduta", "Quello che hai scritto è conservato qui");
            desk.look("33-sessione-scaduta");
            desk.press("Invia adesso quello che ho scritto");
            desk.sees("aperto", "Konte");
        }
    }

    @Test
    void anAccountWithoutOfficeLearnsWhy() {
        try (Visitor nora = Visitor.signedIn("nora.senza")) {
            nora.sees("Manca il tuo ufficio", "la tua utenza non è collegata a nessun ufficio");
            nora.look("34-senza-ufficio");
        }
    }

    private static boolean isPost(Response response) {
        boolean beside = response.url().endsWith("/u/bozze") || response.url().endsWith("/presenza");
        return response.request().method().equals("POST") && !beside;
    }

    private static APIResponse post(Visitor desk, Map<?, ?> fields) {
        FormData form = FormData.create();
        fields.forEach((name, value) -> form.set(String.valueOf(name), String.valueOf(value)));
        return desk.context()
                .request()
                .post(
                        WithStack.stack().address() + "/u/dossier/nuovo",
                        RequestOptions.create().setForm(form).setMaxRedirects(0));
    }
}
