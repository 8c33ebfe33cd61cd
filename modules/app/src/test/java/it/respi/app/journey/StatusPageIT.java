// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person follows the case with the paper that the desk gave her: scanned, and typed. */
@ExtendWith(WithStack.class)
class StatusPageIT {
    private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}");

    @Test
    @DisplayName("Dal foglio dello sportello alla pagina della persona, senza tracce sul telefono")
    void thePersonFollowsTheCaseWithThePaper() throws IOException {
        String number;
        String code;
        try (Visitor desk = Visitor.signedIn("anna.bassi")) {
            number = new Counter(desk).open("Traore", "Sira", "TRRSRI91C48Z329W");
            code = codeOnReceipt(desk, number);
        }
        try (Visitor person = Visitor.ofTheStreet()) {
            person.open("/fr/pratica#" + code);
            assertThat(person.page().inputValue("#code")).isEqualTo(code);
            assertThat(person.page().url())
                    .as("the code does not stay in the address")
                    .endsWith("/fr/pratica");
            person.look("50-stato-chiede");
            type(person, "9");
            person.sees("Il n’y a rien à montrer");
            person.look("51-stato-niente");
            person.fill("Code", code.toLowerCase(Locale.ROOT).replace("-", " "));
            type(person, "8");
            person.sees("Ta demande", number, "Ce que tu dois faire", "Ton guichet");
            person.doesNotSee("Traore");
            person.look("52-stato-risposta");
            person.page().getByText("العربية").click();
            person.sees("معاملتك", number);
            person.look("53-stato-arabo");
            person.page().locator("a[data-closes]").click();
            person.doesNotSee(number);
            person.page().goBack();
            person.doesNotSee(number);
            assertThat(person.context().cookies()).isEmpty();
        }
    }

    private static void type(Visitor person, String day) {
        person.page().locator("#day").fill(day);
        person.page().locator("#month").fill("3");
        person.page().locator("#year").fill("1991");
        person.page().locator("form.p-card button").click();
    }

    private static String codeOnReceipt(Visitor desk, String number) throws IOException {
        byte[] receipt = desk.context()
                .request()
                .get(WithStack.stack().address() + "/u/dossier/" + number + "/stampa/ricevuta.pdf")
                .body();
        try (var pdf = Loader.loadPDF(receipt)) {
            Matcher code = CODE.matcher(new PDFTextStripper().getText(pdf));
            assertThat(code.find()).isTrue();
            return code.group();
        }
    }
}
