// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.PurposeViews;
import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a binder, by who asks for it. */
class BinderTest extends ApplicationTest {
    private static final List<String> ALL = List.of("PERSON", "CASES", "DOCUMENTS", "NOTES", "REASONS", "HISTORY");

    private static final Map<Section, String> PARTS = Map.of(
            Section.PERSON, "PERSON",
            Section.CASE, "CASES",
            Section.DOCUMENTS, "DOCUMENTS",
            Section.FURTHER_DOCUMENTS, "DOCUMENTS",
            Section.COUNSELLING, "NOTES",
            Section.SOCIAL, "NOTES",
            Section.EXCHANGES, "NOTES",
            Section.OPINION, "REASONS",
            Section.REASONS, "REASONS");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PurposeViews views;

    @SuppressWarnings("NullAway.Init")
    private MarkedDossier dossier;

    @BeforeEach
    void aMarkedDossierWithADocumentInQuarantine() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC))
                .withAFurtherDocument()
                .rejectedBy(desk);
        jdbc.sql("update dossier_document set scan = 'WAITING' where dossier_id = ?")
                .param(dossier.id())
                .update();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "HELP_DESK,KEEPING,HD-CUNEO,HD_OP",
        "HELP_DESK,TAKING_PART,HD-BRA,HD_OP",
        "PREFECTURE,TAKING_PART,SUI-CUNEO,SUI_IST",
        "POLICE,TAKING_PART,QUE-CUNEO,QUE_IST",
        "POLICE,KEEPING,QUE-CUNEO,QUE_IST",
        "MUNICIPALITY,TAKING_PART,COM-CUNEO,COM_TEC",
        "PROVINCE,NAMED,PROV-CUNEO,PROV_SOC"
    })
    @DisplayName("Il fascicolo contiene ciò che l’ufficio vede e nient’altro (art. 5 par. 1 lett. c GDPR)")
    void holdsWhatTheOfficeSeesAndNothingElse(AgencyKind kind, ViewPurpose purpose, String office, Lane lane) {
        Pages reader = as(office, lane);
        SeatGround.seat(dossier, reader, purpose);
        Set<Section> seen = views.of(kind, purpose);
        List<String> offered = offered(seen);

        String text = Binders.text(new Binders(reader).made(dossier.path(), offered, documents(seen)));

        for (Section section : Section.values()) {
            if (section == Section.CASE) {
                assertThat(text.contains("Rinnovo")).as("%s", section).isEqualTo(seen.contains(section));
            } else {
                assertThat(text.contains(dossier.mark(section)))
                        .as("%s", section)
                        .isEqualTo(seen.contains(section));
            }
            for (String further : dossier.further(section)) {
                boolean printed = seen.contains(section) && !further.startsWith("+39");
                assertThat(text.contains(further)).as(further).isEqualTo(printed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"HD-BRA,HD_OP,REASONS", "HD-CUNEO,HD_OP,REASONS"})
    void refusesPartsThatTheOfficeDoesNotSee(String office, Lane lane, String part) {
        Pages reader = as(office, lane);
        dossier.takesPart(reader);

        var answer = new Binders(reader).ask(dossier.path(), List.of("PERSON", part), List.of());

        assertThat(answer).hasStatus(422);
        assertThat(Binders.body(answer)).contains("non è visibile al tuo ufficio");
    }

    @Test
    void listsADocumentInQuarantineWithoutPrintingIt() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String text = Binders.text(new Binders(desk).made(dossier.path(), ALL.subList(0, 3), documents(Set.of())));
        assertThat(text).contains("Non stampato").doesNotContain("pagina 1 di 1");
    }

    @Test
    @DisplayName("Chi apre il dossier per un motivo dichiarato non ne porta via una copia")
    void isNotForWhoReadsOutsideTheirOwnWork() {
        Pages other = as("HD-BRA", Lane.HD_OP);
        dossier.statedBy(other);
        assertThat(other.read(dossier.path() + "/persona")).hasStatusOk();
        assertThat(other.read(dossier.path() + "/stampa/fascicolo")).hasStatus(403);
    }

    @Test
    void aProtectedDossierIsPrintedByThosePeopleNamedInItOnly() {
        Pages named = as("HD-CUNEO", Lane.HD_OP);
        Pages colleague = as("HD-CUNEO", Lane.HD_RESP);
        assertThat(named.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();

        assertThat(colleague.read(dossier.path() + "/stampa/fascicolo")).hasStatus(404);
        assertThat(new Binders(colleague).ask(dossier.path(), List.of("PERSON"), List.of()))
                .hasStatus(404);
        assertThat(Binders.text(new Binders(named).made(dossier.path(), List.of("PERSON"), List.of())))
                .contains("Dossier protetto");
    }

    @Test
    void badInputIsRefusedBesideItsField() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        var answer = desk.send(dossier.path() + "/stampa/fascicolo", Map.of());
        assertThat(answer).hasStatus(422);
        assertThat(Binders.body(answer)).contains("Scegli almeno una parte", "Indica a che cosa serve");
    }

    @Test
    void tooLargeABinderIsSaidBefore() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        jdbc.sql("update dossier_document set pages = 601, scan = 'CLEAN' where dossier_id = ?")
                .param(dossier.id())
                .update();
        var answer = new Binders(desk).ask(dossier.path(), List.of("DOCUMENTS"), documents(Set.of()));
        assertThat(answer).hasStatus(422);
        assertThat(Binders.body(answer)).contains("1 documenti e 601 pagine");
    }

    /** The passport, and what no case names for who sees it. */
    private List<Long> documents(Set<Section> seen) {
        return seen.isEmpty() || seen.contains(Section.DOCUMENTS)
                ? jdbc.sql("select id from dossier_document where dossier_id = ? and (? or kind = 'D02')")
                        .params(dossier.id(), seen.contains(Section.FURTHER_DOCUMENTS))
                        .query(Long.class)
                        .list()
                : List.of();
    }

    private static List<String> offered(Set<Section> seen) {
        List<String> parts = new ArrayList<>();
        PARTS.forEach((section, part) -> {
            if (seen.contains(section) && !parts.contains(part)) {
                parts.add(part);
            }
        });
        return parts;
    }
}
