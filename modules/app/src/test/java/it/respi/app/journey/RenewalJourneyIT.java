// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithStack.class)
class RenewalJourneyIT {
    private static final String TODAY = Counter.TODAY.toString();
    private static final String SURNAME = "Coulibaly";
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private String number = "";

    @AfterEach
    void everybodyLeaves() {
        people.values().forEach(Visitor::close);
    }

    @Test
    @DisplayName("P1: un rinnovo va dallo sportello alla Questura e torna, con cinque persone (art. 2 L. 241/1990)")
    void aRenewalTravelsFromTheCounterToThePoliceAndBack() {
        deskOpensTheDossier();
        deskAddsThePapers();
        deskPrintsTheReceipt();
        deskSendsTheKit();
        otherDeskSeesNothing();
        officerTakesChargeAndFrontOfficeTakesFingerprints();
        officerAsksForDocuments();
        headStopsTheClock();
        documentsAreBroughtAndTheClockRunsAgain();
        officerProposesAndHeadSigns();
        cardIsDelivered();
        provinceSeesTheTimes();
    }

    private void deskOpensTheDossier() {
        Visitor desk = person("anna.bassi");
        desk.look("01-attivita");
        desk.open("/u/sportello");
        desk.look("02-sportello");
        desk.search(SURNAME + " Mariam");
        desk.sees("Niente per", "Crea dossier per");
        desk.look("03-ricerca-vuota");
        desk.press("Crea dossier per");
        Counter counter = new Counter(desk);
        counter.typeInto(SURNAME, "Mariam", "CLBMRM91C48Z329X");
        desk.look("04-nuovo-dossier");
        number = counter.send();
        desk.sees("Coulibaly", "Controlla i documenti", "Il termine di 60 giorni comincia quando l’ufficio che decide");
        desk.look("05-dossier-aperto");
    }

    private void deskAddsThePapers() {
        Visitor desk = person("anna.bassi");
        Counter counter = new Counter(desk);
        counter.upload(number, "D02", "passaporto.pdf", "application/pdf", Scans.pdf());
        desk.sees("Documento aggiunto");
        counter.upload(number, "D03", "permesso.jpg", "image/jpeg", Scans.jpeg());
        desk.sees("passaporto.pdf", "permesso.jpg");
        counter.markPapers(number);
        desk.sees("nessuno manca", "Visto");
        desk.look("07-documenti-visti");
        desk.openDossier(number);
        desk.begin("Controlla i documenti", "Documenti completi");
        desk.sees("Fatto: Controlla i documenti", "Prepara il kit postale");
    }

    private void deskPrintsTheReceipt() {
        Visitor desk = person("anna.bassi");
        String href = desk.page()
                .locator("a")
                .getByText("Ricevuta di apertura")
                .first()
                .locator("xpath=ancestor-or-self::a")
                .getAttribute("href");
        var answer = desk.context().request().get(WithStack.stack().address() + href);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(Scans.text(answer.body()))
                .contains(number)
                .containsIgnoringCase("Coulibaly")
                .contains("Ricevuta di apertura della pratica", "Abbiamo aperto la tua pratica.")
                .contains("Nous avons ouvert ton dossier. Garde cette feuille.");
    }

    private void deskSendsTheKit() {
        Visitor desk = person("anna.bassi");
        desk.begin("Prepara il kit postale", "Prepara il kit postale");
        desk.page().locator("input[name=kitModules]").first().check();
        desk.fill("Fogli nel kit", "12");
        desk.page().locator("input[name=mailAddressChecked]").check();
        desk.look("08-kit");
        desk.press("Prepara il kit postale");
        desk.sees("Fatto: Prepara il kit postale");
        desk.begin("Registra la spedizione", "Registra la spedizione");
        desk.fill("Numero di assicurata", "061234567890");
        desk.fill("Giorno di accettazione alle Poste", TODAY);
        desk.look("09-spedizione");
        desk.press("Registra la spedizione");
        desk.sees("Fatto: Registra la spedizione", "Prendi in carico la pratica");
    }

    private void otherDeskSeesNothing() {
        Visitor other = person("elena.ferrero");
        other.search(SURNAME);
        other.sees("Niente per");
        other.open("/u/dossier/" + number);
        other.sees("Questo dossier non c’è, oppure il tuo ufficio non può vederlo.");
        other.doesNotSee(SURNAME);
        other.look("10-altro-sportello");
    }

    private void officerTakesChargeAndFrontOfficeTakesFingerprints() {
        Visitor officer = atTheDossier("marco.ferri");
        officer.begin("Prendi in carico la pratica", "Prendi in carico la pratica");
        officer.fill("Giorno di arrivo della domanda", TODAY);
        officer.fill("Numero di pratica", "26CN000456");
        officer.look("12-presa-in-carico");
        officer.press("Prendi in carico la pratica");
        officer.sees("Fatto: Prendi in carico la pratica", "Mancano 6", "Come si calcola la scadenza", "Nei tempi");
        Visitor front = atTheDossier("sara.conti");
        front.begin("Fissa l’appuntamento per le impronte", "Fissa l’appuntamento per le impronte");
        front.page().locator("details.typing > summary").click(); // free places stand above
        front.fill("Giorno e ora", TODAY + "T23:30");
        front.fill("Luogo e sportello", "Questura di Cuneo, sportello 2");
        front.press("Fissa l’appuntamento");
        front.sees("Fatto: Fissa l’appuntamento per le impronte", "Questura di Cuneo, sportello 2");
        front.begin("Registra le impronte", "Impronte prese");
        front.sees("Fatto: Registra le impronte");
        front.look("13-impronte-prese");
    }

    private void officerAsksForDocuments() {
        Visitor officer = atTheDossier("marco.ferri");
        picture(officer);
        officer.look("14-istruttoria");
        officer.begin("Esamina la pratica", "Chiedi documenti");
        officer.page().locator("input[name=items][value=D08]").check();
        officer.look("15-chiedi-documenti");
        officer.press("Chiedi documenti");
        officer.sees("Fatto: Esamina la pratica", "Firma la richiesta di documenti");
    }

    private void headStopsTheClock() {
        Visitor head = atTheDossier("luisa.gallo");
        head.begin("Firma la richiesta di documenti", "Firma la richiesta di documenti");
        head.look("16-firma-richiesta");
        head.press("Firma la richiesta di documenti");
        head.sees("Fatto: Firma la richiesta di documenti", "In attesa di documenti");
        Visitor officer = atTheDossier("marco.ferri");
        officer.recordsTheReceiptOfTheRequest(TODAY);
        officer.sees("Fatto: Registra la consegna della richiesta", "Fermo da oggi", "In attesa di documenti");
        officer.look("17-termine-fermo");
    }

    private void documentsAreBroughtAndTheClockRunsAgain() {
        Visitor desk = person("anna.bassi");
        new Counter(desk).upload(number, "D08", "reddito.pdf", "application/pdf", Scans.pdf());
        desk.sees("reddito.pdf");
        desk.openDossier(number);
        desk.begin("Consegna i documenti richiesti", "Consegna i documenti richiesti");
        desk.fill("Giorno di invio all’ufficio che decide", TODAY);
        desk.press("Consegna i documenti richiesti");
        desk.sees("Fatto: Consegna i documenti richiesti");
        Visitor officer = atTheDossier("marco.ferri");
        officer.begin("Conferma l’arrivo dei documenti", "Conferma l’arrivo dei documenti");
        officer.fill("Giorno di arrivo dei documenti", TODAY);
        officer.press("Conferma l’arrivo dei documenti");
        officer.sees("Fatto: Conferma l’arrivo dei documenti", "Mancano 6");
        officer.look("18-termine-riparte");
    }

    private void officerProposesAndHeadSigns() {
        Visitor officer = atTheDossier("marco.ferri");
        officer.begin("Esamina la pratica", "Proponi l’accoglimento");
        officer.sees("Fatto: Esamina la pratica", "Firma il provvedimento");
        Visitor head = atTheDossier("luisa.gallo");
        head.begin("Firma il provvedimento", "Firma il provvedimento");
        head.sees("non si può più modificare");
        head.look("19-firma-provvedimento");
        head.press("Firma il provvedimento");
        head.sees("Fatto: Firma il provvedimento", "Accolta, in stampa");
    }

    private void cardIsDelivered() {
        Visitor front = atTheDossier("sara.conti");
        front.begin("Registra l’arrivo della tessera", "Registra l’arrivo della tessera");
        front.fill("Giorno di arrivo della tessera", TODAY);
        front.press("Registra l’arrivo della tessera");
        front.sees("Fatto: Registra l’arrivo della tessera", "Pronto per il ritiro");
        front.begin("Consegna il permesso", "Consegna il permesso");
        front.fill("Giorno di consegna", TODAY);
        front.fill("Numero del nuovo permesso", "I87654321");
        front.fill("Scadenza del nuovo permesso", Counter.TODAY.plusYears(2).toString());
        front.page().locator("[name=oldCard][value=RETURNED]").check();
        front.press("Consegna il permesso");
        front.sees("Fatto: Consegna il permesso", "Consegnato");
        Visitor desk = atTheDossier("anna.bassi");
        desk.begin("Accompagna ad anagrafe, sanità e lavoro", "Accompagna ad anagrafe, sanità e lavoro");
        desk.page().locator("[name=residenceRenewal][value=DECLARED]").check();
        desk.page().locator("input[name=healthExplained]").check();
        desk.press("Accompagna ad anagrafe, sanità e lavoro");
        desk.sees("Conclusa: permesso consegnato", "15 passi conclusi su 15");
        desk.look("20-conclusa");
        desk.open("/u/dossier/" + number + "/storia");
        desk.sees("permesso consegnato", "firmata la richiesta", "ha ricevuto la richiesta", "pratica aperta");
        desk.look("21-storia");
        desk.open("/u/dossier/" + number + "/persona");
        desk.look("22-persona");
        desk.open("/u/dossier/" + number + "/diagramma");
        desk.page().locator(".diagram svg .djs-shape").first().waitFor();
        desk.look("23-diagramma");
    }

    private void provinceSeesTheTimes() {
        Visitor province = person("laura.bruno");
        province.open("/u/tempi");
        province.sees("Prendi in carico la pratica");
        province.doesNotSee(SURNAME);
        province.look("24-tempi");
        province.open("/u/dossier/" + number);
        province.doesNotSee(SURNAME);
    }

    private Visitor atTheDossier(String user) {
        Visitor reader = person(user);
        reader.openDossier(number);
        return reader;
    }

    private Visitor person(String user) {
        return people.computeIfAbsent(user, Visitor::signedIn);
    }

    /** The picture of the readme, only when it is asked for. */
    private static void picture(Visitor visitor) {
        String file = System.getProperty("respi.picture", "");
        if (!file.isEmpty()) {
            visitor.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of(file)));
        }
    }
}
