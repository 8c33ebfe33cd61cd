// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each kind of office, for each purpose, asks for each section through pages, API, search and PDF. */
class SectionsTest extends SeatGround {
    /** Where a section is read when it is seen. */
    private static final Map<Section, String> PLACES = Map.of(
            Section.PERSON, "/persona",
            Section.NUMBERS, "/persona",
            Section.CASE, "",
            Section.DOCUMENTS, "/documenti",
            Section.FURTHER_DOCUMENTS, "/documenti",
            Section.COUNSELLING, "/note",
            Section.SOCIAL, "/note",
            Section.OPINION, "/storia",
            Section.REASONS, "/storia",
            Section.EXCHANGES, "/note");

    private static final Map<Section, String> ANSWERS = Map.of(
            Section.PERSON, "",
            Section.NUMBERS, "",
            Section.CASE, "",
            Section.DOCUMENTS, "/documents",
            Section.FURTHER_DOCUMENTS, "/documents",
            Section.COUNSELLING, "/notes",
            Section.SOCIAL, "/notes",
            Section.EXCHANGES, "/notes");

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("seats")
    @DisplayName("Ogni ufficio vede le sezioni della sua finalità e nessun’altra (art. 5 par. 1 lett. b e c GDPR)")
    void showsTheSectionsOfThePurposeAndNothingElse(AgencyKind kind, ViewPurpose purpose) {
        Pages reader = reader(kind, purpose);
        MarkedDossier dossier = marked(reader, purpose);
        Set<Section> expected = views.of(kind, purpose);

        String api = "/api/v1/dossiers/" + dossier.number();
        String everything = all(reader, dossier.path(), PAGES)
                + all(reader, api, CALLS)
                + body(reader.send(dossier.path() + "/presenza", Map.of("da", "0")))
                + papers(reader, dossier, purpose, expected);
        for (Section section : Section.values()) {
            String mark = dossier.mark(section);
            if (!expected.contains(section)) {
                assertThat(everything).as("%s leaks", section).doesNotContain(mark);
                dossier.further(section)
                        .forEach(further ->
                                assertThat(everything).as("%s leaks", section).doesNotContain(further));
                continue;
            }
            assertThat(body(reader.read(dossier.path() + PLACES.get(section))))
                    .as("%s on its page", section)
                    .contains(mark);
            for (String further : dossier.further(section)) {
                boolean paper = section == Section.DOCUMENTS;
                assertThat(body(reader.read(dossier.path() + (paper ? "" : "/persona"))))
                        .contains(further);
                assertThat(body(reader.read(api + (paper ? "" : "/person")))).contains(further);
            }
            if (ANSWERS.containsKey(section)) {
                assertThat(body(reader.read(api + ANSWERS.get(section))))
                        .as("%s in the API", section)
                        .contains(mark);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("seats")
    void findsOnlyDossiersOfTheOwnOfficeByWhatIsSeen(AgencyKind kind, ViewPurpose purpose) {
        Pages reader = reader(kind, purpose);
        MarkedDossier dossier = marked(reader, purpose);
        Set<Section> expected = views.of(kind, purpose);
        boolean ofTheOffice = purpose == ViewPurpose.KEEPING || purpose == ViewPurpose.TAKING_PART;

        assertThat(finds(reader, dossier.surname(), dossier))
                .isEqualTo(ofTheOffice && expected.contains(Section.PERSON));
        assertThat(finds(reader, dossier.mark(Section.NUMBERS), dossier))
                .isEqualTo(ofTheOffice && expected.contains(Section.NUMBERS));
        for (String further : List.of(
                dossier.further(Section.PERSON).get(0),
                dossier.further(Section.PERSON).get(1),
                dossier.further(Section.NUMBERS).get(0))) {
            assertThat(finds(reader, further, dossier)).as(further).isEqualTo(ofTheOffice && !expected.isEmpty());
        }
        for (Section section :
                List.of(Section.COUNSELLING, Section.SOCIAL, Section.OPINION, Section.REASONS, Section.EXCHANGES)) {
            assertThat(finds(reader, dossier.mark(section), dossier)).isFalse();
        }
    }

    private MarkedDossier marked(Pages reader, ViewPurpose purpose) {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC))
                .withAFurtherDocument()
                .rejectedBy(desk);
        seat(dossier, reader, purpose);
        return dossier;
    }

    private static boolean finds(Pages reader, String text, MarkedDossier dossier) {
        MvcTestResult page = reader.send("/u/dossier/cerca", Map.of("q", text));
        String to = page.getResponse().getRedirectedUrl();
        return body(page).contains(dossier.number()) || (to != null && to.contains(dossier.number()));
    }

    /** The letters that the seat may print, whose text names the person; the others are refused. */
    private static String papers(Pages reader, MarkedDossier dossier, ViewPurpose purpose, Set<Section> expected) {
        boolean works = purpose == ViewPurpose.KEEPING || purpose == ViewPurpose.TAKING_PART;
        String office = reader.actor().office().code();
        boolean ofTheCase = List.of("HD-CUNEO", "QUE-CUNEO").contains(office);
        boolean desk = reader.actor().office().kind() == AgencyKind.HELP_DESK;
        Map<String, Boolean> letters = Map.of(
                "ricevuta", works && ofTheCase && expected.contains(Section.CASE),
                "documenti", works && ofTheCase && expected.contains(Section.CASE),
                "accessi", desk && expected.contains(Section.DOCUMENTS));
        StringBuilder all = new StringBuilder();
        letters.forEach((letter, prints) -> {
            MockHttpServletResponse answer =
                    reader.read(dossier.path() + "/stampa/" + letter + ".pdf").getResponse();
            assertThat(answer.getStatus() == 200).as("%s is printed", letter).isEqualTo(prints);
            if (prints) {
                String text = Binders.text(answer.getContentAsByteArray());
                assertThat(text).as(letter).contains(dossier.number());
                all.append(text);
            }
        });
        return all.toString();
    }
}
