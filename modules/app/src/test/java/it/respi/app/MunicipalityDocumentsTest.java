// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.document.AddDocument;
import it.respi.kernel.actor.Lane;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which documents of a dossier an office sees that has only a part in it: those of the cases that it reads (art. 5 GDPR). */
class MunicipalityDocumentsTest extends MunicipalityGround {
    private static final String LEASE = "affitto.pdf";
    private static final String SLIP = "busta-paga.pdf";

    @Autowired
    private AddDocument addDocument;

    private long lease;
    private long slip;

    @BeforeEach
    void aLeaseForTheHouseAndASlipForTheRenewal() {
        toTheMunicipality();
        jdbc.sql("insert into case_checklist (case_id, code, position, required, state) values (?, 'D24', 1, true,"
                        + " 'MISSING')")
                .param(caseId)
                .update();
        lease = added(desk, "D24", LEASE, "Contratto segnoaffitto");
        slip = added(desk, "D08", SLIP, "Retribuzione segnobusta");
    }

    @Test
    @DisplayName("Il Comune vede i documenti della sua pratica in elenco, API e fascicolo, e non quelli delle altre")
    void listsThePapersOfItsCaseOnly() {
        String api = "/api/v1/dossiers/" + dossier.number();
        for (String list : List.of(dossier.path() + "/documenti", api + "/documents", binder())) {
            assertThat(body(technician, list)).as(list).contains(LEASE).doesNotContain(SLIP, id(slip));
            assertThat(body(desk, list)).as(list).contains(LEASE, SLIP);
        }
        String elsewhere = Stream.concat(
                        SeatGround.PAGES.stream().map(dossier.path()::concat),
                        SeatGround.CALLS.stream().map(api::concat))
                .map(page -> body(technician, page))
                .collect(Collectors.joining());
        assertThat(elsewhere).contains(LEASE).doesNotContain(SLIP, id(slip));
        assertThat(searched(technician, "segnoaffitto")).contains(LEASE);
        assertThat(searched(technician, "segnobusta")).doesNotContain(SLIP, id(slip));
        assertThat(searched(desk, "segnobusta")).contains(SLIP);
    }

    @Test
    @DisplayName(
            "Un documento di un’altra pratica per il Comune non esiste: né pagine, né originale, né esito, né estremi")
    void opensNothingOfOtherCases() {
        for (String page : List.of(
                "/u/dossier/%s/documenti/%d",
                "/u/dossier/%s/documenti/%d/pagine/1",
                "/u/dossier/%s/documenti/%d/pagine/1.png",
                "/u/dossier/%s/documenti/%d/dati",
                "/api/v1/dossiers/%s/documents/%d",
                "/api/v1/dossiers/%s/documents/%d/particulars")) {
            assertThat(technician.read(page.formatted(dossier.number(), lease)))
                    .as(page)
                    .hasStatusOk();
            assertThat(technician.read(page.formatted(dossier.number(), slip)))
                    .as(page)
                    .hasStatus(404);
            assertThat(desk.read(page.formatted(dossier.number(), slip)))
                    .as(page)
                    .hasStatusOk();
        }
        String one = dossier.path() + "/documenti/" + slip;
        assertThat(technician.send(one + "/esito", Map.of("mark", "ok", "version", "0")))
                .hasStatus(404);
        assertThat(technician.send(one + "/dati", Map.of("kind", "D24", "version", "0")))
                .hasStatus(404);
        assertThat(new Binders(technician).ask(dossier.path(), List.of("DOCUMENTS"), List.of(slip)))
                .hasStatus(422);
        assertThat(Binders.text(new Binders(technician).made(dossier.path(), List.of("DOCUMENTS"), List.of(lease))))
                .contains(LEASE);
    }

    @Test
    @DisplayName("Di un documento che non vede il Comune non sente che è arrivato, nemmeno se porta lo stesso file")
    void hearsOfNoOtherDocument() {
        long shown = System.currentTimeMillis() - 1;
        long again = added(technician, "D08", "copia.pdf", "Retribuzione segnobusta");
        assertThat(again).as("the same content, which it does not see").isNotEqualTo(slip);
        added(desk, "D09", "unilav.pdf", "Assunzione");
        assertThat(news(technician, shown)).doesNotContain("ha cambiato questo dossier");
        assertThat(news(as("HD-CUNEO", Lane.HD_RESP), shown)).contains("ha cambiato questo dossier");

        added(desk, "D24", "affitto-nuovo.pdf", "Contratto nuovo");
        assertThat(news(technician, shown)).contains("ha cambiato questo dossier");
    }

    @Test
    @DisplayName("Quello che il Comune aggiunge lo vedono i colleghi di quella pratica, non i servizi sociali")
    void seesWhatItAddedItself() {
        long report = added(technician, "D86", "sopralluogo.pdf", "Impianti a norma");
        String page = dossier.path() + "/documenti/" + report;
        assertThat(technician.read(page)).hasStatusOk();
        assertThat(as("COM-CUNEO", Lane.COM_RESP).read(page)).hasStatusOk();
        assertThat(as("COM-CUNEO", Lane.COM_SS).read(page)).hasStatus(404);
        assertThat(as("COM-CUNEO", Lane.COM_SS).read(dossier.path() + "/documenti/" + lease))
                .hasStatus(404);
    }

    @Test
    @DisplayName(
            "Un Comune che ha un passo del rinnovo vede i documenti del rinnovo, e quelli portati durante i suoi passi")
    void seesWhatWasAddedInAStepOfItsCase() {
        Pages other = as("COM-ALBA", Lane.COM_TEC);
        dossier.takesPart(other);
        stepOf("p01PermitRenewal", other);
        long added = added(desk, "D91", "penale.pdf", "Nulla");
        assertThat(other.read(dossier.path() + "/documenti/" + slip)).hasStatusOk();
        assertThat(other.read(dossier.path() + "/documenti/" + lease)).hasStatus(404);
        assertThat(other.read(dossier.path() + "/documenti/" + added)).hasStatusOk();

        jdbc.sql("update case_step set done_at = null where case_id = ?")
                .param(caseId)
                .update();
        assertThat(other.read(dossier.path() + "/documenti/" + added))
                .as("it may be of the other case as well")
                .hasStatus(404);
    }

    @Test
    @DisplayName(
            "I documenti di una pratica riservata restano a chi la legge: non a Questura, Prefettura e altri sportelli")
    void keepsThePapersOfARestrictedCase() {
        opened("p09VoluntaryReturn");
        long returning = added(desk, "D100", "rimpatrio.pdf", "Richiesta");
        told("M09", "= ?");
        for (Pages reader :
                List.of(as("QUE-CUNEO", Lane.QUE_RESP), as("SUI-CUNEO", Lane.SUI_RESP), as("HD-BRA", Lane.HD_RESP))) {
            dossier.takesPart(reader);
            stepOf("p01PermitRenewal", reader);
            String office = reader.actor().office().code();
            assertThat(reader.read(dossier.path() + "/documenti/" + slip))
                    .as(office)
                    .hasStatusOk();
            assertThat(reader.read(dossier.path() + "/documenti/" + returning))
                    .as(office)
                    .hasStatus(404);
            assertThat(body(reader, dossier.path() + "/documenti"))
                    .as(office)
                    .contains(SLIP)
                    .doesNotContain("rimpatrio");
            assertThat(body(reader, dossier.path() + "/messaggi")).as(office).doesNotContain("Domanda presa in carico");
            assertThat(reader.read(dossier.path() + "/stampa/ricevuta.pdf?pratica=" + caseId))
                    .as(office)
                    .hasStatus(404);
        }
        assertThat(desk.read(dossier.path() + "/documenti/" + returning)).hasStatusOk();
        assertThat(body(desk, dossier.path() + "/messaggi")).contains("Domanda presa in carico");
        assertThat(desk.read(dossier.path() + "/stampa/ricevuta.pdf?pratica=" + caseId))
                .hasStatusOk();
        assertThat(as("QUE-CUNEO", Lane.QUE_RESP).read(dossier.path() + "/documenti/" + lease))
                .as("of an ordinary case of others")
                .hasStatusOk();
    }

    @Test
    @DisplayName("Quello che si porta durante la consulenza legale, e nessuna pratica chiede, la Questura non lo vede")
    void keepsWhatWasAddedDuringTheCounselling() {
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier.takesPart(police);
        long before = added(desk, "D91", "penale.pdf", "Nulla");
        opened("a04LegalCounselling");
        long ruling = added(desk, "D33", "sentenza.pdf", "Sentenza");
        long passport = added(desk, "D02", "passaporto.pdf", "Passaporto");

        assertThat(police.read(dossier.path() + "/documenti/" + before)).hasStatusOk();
        assertThat(police.read(dossier.path() + "/documenti/" + passport)).hasStatusOk();
        assertThat(police.read(dossier.path() + "/documenti/" + ruling)).hasStatus(404);
        assertThat(desk.read(dossier.path() + "/documenti/" + ruling)).hasStatusOk();
    }

    private void stepOf(String procedure, Pages reader) {
        String columns = "case_id, dossier_id, dossier_number, person_label, procedure_key, code, title, opened_at,"
                + " due_on, by_term, term_days, stopped_days";
        jdbc.sql("insert into case_step (id, engine_task, lane, office_id, state, done_at, " + columns
                        + ") select (select max(m.id) + 1 from case_step m), concat('gone-', ?, id), ?, ?, 2, now(), "
                        + columns + " from case_step where dossier_id = ? and procedure_key = ? limit 1")
                .params(
                        reader.actor().staffId(),
                        reader.actor().lanes().iterator().next().code(),
                        reader.actor().office().id(),
                        dossier.id(),
                        procedure)
                .update();
    }

    private long added(Pages who, String kind, String name, String text) {
        return addDocument.add(who.actor(), dossier.number(), kind, name, new ByteArrayInputStream(MarkedPdf.of(text)));
    }

    private String binder() {
        return dossier.path() + "/stampa/fascicolo";
    }

    private static String id(long document) {
        return Long.toString(document);
    }

    private String searched(Pages who, String words) {
        return SeatGround.body(who.send(dossier.path() + "/documenti/cerca", Map.of("text", words)));
    }
}
