// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.PurposeViews;
import it.respi.dossiers.Section;
import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Each kind of office, for each purpose, asks for each section through pages, API, search and PDF. */
class SectionsTest extends ApplicationTest {
    private static final List<String> PAGES = List.of(
            "", "/persona", "/famiglia", "/documenti", "/storia", "/diagramma", "/note", "/quesiti", "/condivisione");
    private static final List<String> CALLS =
            List.of("", "/history", "/documents", "/notes", "/person", "/household", "/household/papers");

    /** Where a section is read when it is seen. */
    private static final Map<Section, String> PLACES = Map.of(
            Section.PERSON, "/persona",
            Section.NUMBERS, "/persona",
            Section.CASE, "",
            Section.DOCUMENTS, "/documenti",
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
            Section.COUNSELLING, "/notes",
            Section.SOCIAL, "/notes",
            Section.EXCHANGES, "/notes");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PurposeViews views;

    /** PERSON_REQUEST is no seat: it says what the copy for the person holds ({@link PersonCopyTest}). */
    static Stream<Arguments> seats() {
        return Arrays.stream(AgencyKind.values())
                .flatMap(kind -> Arrays.stream(ViewPurpose.values())
                        .filter(purpose -> purpose != ViewPurpose.PERSON_REQUEST)
                        .map(purpose -> Arguments.of(kind, purpose)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("seats")
    @DisplayName("Ogni ufficio vede le sezioni della sua finalità e nessun’altra (art. 5 par. 1 lett. b e c GDPR)")
    void showsTheSectionsOfThePurposeAndNothingElse(AgencyKind kind, ViewPurpose purpose) {
        Pages reader = reader(kind, purpose);
        MarkedDossier dossier = marked(reader, purpose);
        Set<Section> expected = views.of(kind, purpose);

        String api = "/api/v1/dossiers/" + dossier.number();
        String everything = all(reader, dossier.path(), PAGES) + all(reader, api, CALLS) + pdf(reader, dossier);
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
                assertThat(body(reader.read(dossier.path() + "/persona"))).contains(further);
                assertThat(body(reader.read(api + "/person"))).contains(further);
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
        MarkedDossier dossier = MarkedDossier.of(jdbc, as("HD-CUNEO", Lane.HD_OP), as("PROV-CUNEO", Lane.PROV_SOC));
        switch (purpose) {
            case KEEPING -> dossier.keptBy(reader);
            case TAKING_PART -> dossier.takesPart(reader);
            case STATED -> dossier.statedBy(reader);
            case NAMED -> dossier.name(reader);
        }
        return dossier;
    }

    /** Of an office that has no part in a new dossier, except the one that keeps it. */
    private Pages reader(AgencyKind kind, ViewPurpose purpose) {
        return switch (kind) {
            case HELP_DESK -> as(purpose == ViewPurpose.KEEPING ? "HD-CUNEO" : "HD-BRA", Lane.HD_OP);
            case PREFECTURE -> as("SUI-CUNEO", Lane.SUI_IST);
            case POLICE -> as("QUE-CUNEO", Lane.QUE_IST);
            case PROVINCE -> as("PROV-CUNEO", Lane.PROV_SOC);
            case MUNICIPALITY -> municipality();
        };
    }

    /** No municipality takes part yet: an invented one. */
    private Pages municipality() {
        jdbc.sql("insert ignore into registry_office (id, code, kind, name, short_name, address, phone, email,"
                        + " hours, patron_days) values (900, 'CO-PROVA', 'MUNICIPALITY', 'Comune', 'Comune', '-',"
                        + " '-', '-', '-', '')")
                .update();
        Office office = new Office(900, "CO-PROVA", AgencyKind.MUNICIPALITY, "Comune", "Comune");
        return new Pages(MockMvcTester.create(mvc), new Actor(900_000, "Comune Prova", office, Set.of()));
    }

    private static boolean finds(Pages reader, String text, MarkedDossier dossier) {
        MvcTestResult page = reader.send("/u/dossier/cerca", Map.of("q", text));
        String to = page.getResponse().getRedirectedUrl();
        return body(page).contains(dossier.number()) || (to != null && to.contains(dossier.number()));
    }

    private static String all(Pages reader, String path, List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(body(reader.read(path + part))));
        return all.toString();
    }

    private static String pdf(Pages reader, MarkedDossier dossier) {
        StringBuilder all = new StringBuilder();
        for (String letter : List.of("ricevuta", "documenti", "accessi")) {
            MockHttpServletResponse answer =
                    reader.read(dossier.path() + "/stampa/" + letter + ".pdf").getResponse();
            if (answer.getStatus() == 200) {
                try (var paper = Loader.loadPDF(answer.getContentAsByteArray())) {
                    all.append(new PDFTextStripper().getText(paper));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return all.toString();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
