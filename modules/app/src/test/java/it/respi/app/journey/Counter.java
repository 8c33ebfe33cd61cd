// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import it.respi.app.Today;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the help desk does for a person who comes to renew a permit. */
final class Counter {
    static final LocalDate TODAY = Today.inItaly();
    private static final Pattern NUMBER = Pattern.compile("/u/dossier/([^/?#]+)");

    private final Visitor desk;

    Counter(Visitor desk) {
        this.desk = desk;
    }

    /** The number of a dossier of the example data. */
    static String example(int of) {
        return "CN-%d-%06d".formatted(TODAY.getYear(), of);
    }

    /** Opens the form and fills it in for an invented woman from Mali. */
    void typeDossier(String surname, String givenNames, String codiceFiscale) {
        desk.open("/u/dossier/nuovo");
        typeInto(surname, givenNames, codiceFiscale);
    }

    /** Fills the form that is open. */
    void typeInto(String surname, String givenNames, String codiceFiscale) {
        desk.page().locator("[name='person.surname']").fill(surname);
        desk.page().locator("[name='person.givenNames']").fill(givenNames);
        desk.choose("Sesso", "F");
        desk.fill("Data di nascita", "1991-03-08");
        desk.fill("Luogo di nascita", "Bamako");
        desk.choose("Stato di nascita", "MLI");
        desk.choose("Cittadinanza", "MLI");
        String digits = digits(codiceFiscale);
        desk.fill("Numero del passaporto", "AA" + digits);
        desk.fill("Scadenza del passaporto", TODAY.plusYears(4).toString());
        desk.page().locator("[name='person.codiceFiscale']").fill(codiceFiscale);
        desk.fill("Telefono", "+39 333 " + digits);
        desk.choose("Lingua per leggere", "fr");
        desk.fill("Indirizzo dove vive", "Via Esempio 21");
        desk.page().locator("[name='person.municipality']").fill("Cuneo");
        desk.fill("CAP", "12100");
        desk.choose("Tipo di permesso", "16");
        desk.page().locator("[name='permit.permitNumber']").fill("I1" + digits);
        desk.page()
                .locator("[name='permit.permitExpiry']")
                .fill(TODAY.plusDays(45).toString());
    }

    // seven digits of each person's own, so that nobody looks like somebody else
    private static String digits(String codiceFiscale) {
        return "%07d".formatted(Math.floorMod(codiceFiscale.hashCode(), 10_000_000));
    }

    /** Sends the form and returns the number of the new dossier. */
    String send() {
        desk.press("Apri il dossier");
        assertThat(desk.page().locator("body")).containsText("aperto");
        return number();
    }

    String open(String surname, String givenNames, String codiceFiscale) {
        typeDossier(surname, givenNames, codiceFiscale);
        return send();
    }

    /** The number of the dossier whose page is open. */
    String number() {
        Matcher matcher = NUMBER.matcher(desk.page().url());
        if (!matcher.find()) {
            throw new AssertionError("no dossier at " + desk.page().url());
        }
        return matcher.group(1);
    }

    void upload(String number, String kind, String name, String type, byte[] content) {
        desk.open("/u/dossier/" + number + "/documenti");
        send(kind, name, type, content);
    }

    /** As a browser that does not look at the size first. */
    void uploadWithoutScript(String number, String kind, String name, String type, byte[] content) {
        desk.open("/u/dossier/" + number + "/documenti");
        desk.page().evaluate("() => document.querySelector('#files').removeAttribute('data-max')");
        send(kind, name, type, content);
    }

    private void send(String kind, String name, String type, byte[] content) {
        desk.page().locator("#kind").selectOption(kind);
        desk.attach(name, type, content);
        desk.press("Carica documenti");
    }

    /** Marks every paper of the list as seen. */
    void markPapers(String number) {
        desk.open("/u/dossier/" + number + "/documenti");
        while (desk.page().locator("button[name=mark][value=ok]").count() > 0) {
            int before = desk.page().locator("button[name=mark][value=ok]").count();
            desk.page().locator("button[name=mark][value=ok]").first().click();
            assertThat(desk.page().locator("button[name=mark][value=ok]")).hasCount(before - 1);
        }
    }
}
