// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main jobs of the day without a mouse. */
@ExtendWith(WithStack.class)
class KeyboardIT {
    private static final int WEEK = 8;
    private final Deque<Visitor> people = new ArrayDeque<>();

    @AfterEach
    void everybodyLeaves() {
        people.forEach(Visitor::close);
    }

    @Test
    @DisplayName("Solo con la tastiera: aprire un dossier allo sportello")
    void aDossierIsOpenedAtTheCounter() {
        String number = deskOpensADossier();
        deskFinishesItsStep(number);
    }

    @Test
    @DisplayName("Solo con la tastiera: prendere la prossima attività e concluderla")
    void theNextTaskIsTakenAndFinished() {
        Visitor officer = person("marco.ferri");
        Keys keys = new Keys(officer.page());
        officer.open("/u/attivita");
        keys.leave("p");
        officer.sees("Ahmadi Zahra", "Presa da te");
        keys.toWords("Consegna il preavviso").leave("Enter");
        keys.to("#main input[type=date]").day(Counter.TODAY);
        keys.to("#main input[type=radio]").press("Space");
        keys.to("[name='language']").press("Space");
        keys.toWords("Consegna il preavviso").leave("Enter");
        officer.sees("Fatto: Consegna il preavviso");
    }

    @Test
    @DisplayName("Tornare indietro: filtro, riga e posizione dell’elenco restano")
    void goingBackFindsTheListAsItWas() {
        Visitor officer = person("marco.ferri");
        Keys keys = new Keys(officer.page());
        officer.open("/u/attivita?vista=ufficio&scad=settimana");
        keys.press("j").press("j").press("j");
        String line = keys.focused();
        keys.leave("Enter");
        assertThat(officer.page().url()).contains("/u/dossier/");
        officer.page().goBack();

        assertThat(keys.focused()).isNotBlank().isEqualTo(line);
        assertThat(officer.page().url()).contains("vista=ufficio", "scad=settimana");
    }

    @Test
    @DisplayName("Solo con la tastiera: chiedere documenti")
    void papersAreAskedFor() {
        Visitor officer = person("marco.ferri");
        Keys keys = opened(officer, Counter.example(15));
        keys.toWords("Chiedi documenti").leave("Enter");
        keys.to("input[name=items]").press("Space");
        keys.toWords("Chiedi documenti").leave("Enter");
        officer.sees("Fatto: Esamina la pratica", "Firma la richiesta di documenti");
    }

    @Test
    @DisplayName("Solo con la tastiera: firmare un atto, che ha una pagina sua")
    void aLegalActIsSigned() {
        Visitor head = person("luisa.gallo");
        Keys keys = opened(head, Counter.example(16));
        keys.toWords("Firma la richiesta di documenti").leave("Enter");
        head.sees("Con la firma la richiesta va consegnata alla persona");
        keys.toWords("Firma la richiesta di documenti").leave("Enter");
        head.sees("Fatto: Firma la richiesta di documenti");
    }

    @Test
    @DisplayName("Solo con la tastiera: fissare un appuntamento e spostare la giornata")
    void aDayOfAppointmentsIsMoved() {
        Visitor front = person("sara.conti");
        Keys desk = opened(front, Counter.example(9));
        desk.toWords("Fissa l’appuntamento").leave("Enter");
        desk.to("input[name=slot]").press("Space");
        desk.toWords("Fissa l’appuntamento").leave("Enter");
        front.sees("Fatto: Fissa l’appuntamento");

        Visitor head = person("luisa.gallo");
        Keys keys = new Keys(head.page());
        head.open("/u/appuntamenti");
        for (int day = 0; day < WEEK && !head.page().content().contains("Stojanovski"); day++) {
            keys.toWords("Giorno dopo").leave("Enter");
        }
        keys.toWords("Sposta la giornata").leave("Enter");
        head.sees("Chi va dove, nello stesso ordine");
        keys.to("form.form-acts button[type=submit]").leave("Enter");
        head.sees("spostat");
    }

    @Test
    @DisplayName("Comandi: quanti restano è detto dentro il riquadro, e chi lo chiude torna nella pagina")
    void thePaletteTellsHowManyAreLeftAndGivesTheFocusBack() {
        Visitor front = person("sara.conti");
        Keys keys = new Keys(front.page());
        front.open("/u/attivita");
        keys.press("Control+k").type("le attività");
        front.page()
                .waitForCondition(() -> front.page()
                        .locator("#palette [data-live]")
                        .textContent()
                        .equals("Comandi: 1"));
        keys.press("Escape").press("Escape").press("Tab");

        assertThat(front.page().evaluate("() => document.getElementById('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    @DisplayName("Modulo rifiutato: il riepilogo prende il fuoco, ha i suoi errori come descrizione e porta ai campi")
    void aRefusedFormPutsTheFocusOnItsErrors() {
        Visitor desk = person("anna.bassi");
        Keys keys = new Keys(desk.page());
        desk.open("/u/dossier/nuovo");
        keys.toWords("Apri il dossier").leave("Enter");

        assertThat(desk.page().title()).startsWith("Errore:");
        assertThat(
                        desk.page()
                                .evaluate(
                                        "() => document.getElementById(document.activeElement.getAttribute('aria-describedby')).innerText"))
                .asString()
                .contains("Scrivi il cognome");
        keys.toWords("Scrivi il cognome").press("Enter");
        assertThat(desk.page().evaluate("() => document.activeElement.name")).isEqualTo("person.surname");
    }

    /** Found by its number, as the palette and the search page find it. */
    private static Keys opened(Visitor visitor, String number) {
        Keys keys = new Keys(visitor.page());
        visitor.open("/u/attivita");
        keys.press("/").type(number).leave("Enter");
        visitor.sees(number);
        return keys;
    }

    private String deskOpensADossier() {
        Visitor desk = person("anna.bassi");
        Keys keys = new Keys(desk.page());
        desk.open("/u/sportello");
        keys.press("/").write("Sidibe Oumou").leave("Enter");
        desk.sees("Niente per");
        keys.toWords("Crea dossier per").leave("Enter");
        keys.to("[name='person.surname']").write("Sidibe");
        keys.to("[name='person.givenNames']").write("Oumou");
        keys.to("[name='person.sex']").choose("F");
        keys.to("[name='person.birthDate']").day(LocalDate.of(1991, 3, 8));
        keys.to("[name='person.birthPlace']").write("Bamako");
        keys.to("[name='person.birthCountry']").type("Mali").choose("MLI");
        keys.to("[name='person.citizenship']").type("Mali").choose("MLI");
        keys.to("[name='person.passportNumber']").write("AA7654321");
        keys.to("[name='person.passportExpiry']").day(Counter.TODAY.plusYears(4));
        keys.to("[name='person.codiceFiscale']").write("SDBMOU91C48Z329H");
        keys.to("[name='person.phone']").write("+39 333 7654321");
        keys.to("[name='person.language']").type("francese").choose("fr");
        keys.to("[name='person.address']").write("Via Esempio 21");
        keys.to("[name='person.municipality']").write("Cuneo");
        keys.to("[name='person.postalCode']").write("12100");
        keys.to("[name='permit.permitType']").choose("16");
        keys.to("[name='permit.permitNumber']").write("I17654321");
        keys.to("[name='permit.permitExpiry']").day(Counter.TODAY.plusDays(45));
        keys.toWords("Apri il dossier").leave("Enter");
        desk.sees("Sidibe", "Controlla i documenti");
        return new Counter(desk).number();
    }

    private void deskFinishesItsStep(String number) {
        Visitor desk = person("anna.bassi");
        Keys keys = new Keys(desk.page());
        desk.openDossier(number);
        keys.toWords("Mancano documenti").leave("Enter");
        desk.sees("Fatto: Controlla i documenti");
    }

    private Visitor person(String user) {
        Visitor visitor = Visitor.signedIn(user);
        people.add(visitor);
        return visitor;
    }
}
