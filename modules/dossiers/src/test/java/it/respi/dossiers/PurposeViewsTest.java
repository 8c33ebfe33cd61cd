// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.kernel.actor.AgencyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What no change of the table may ever allow. */
class PurposeViewsTest {
    private static final String HEAD =
            "office,purpose,PERSON,NUMBERS,CASE,DOCUMENTS,FURTHER_DOCUMENTS,COUNSELLING,SOCIAL,OPINION,REASONS,"
                    + "EXCHANGES";

    private final PurposeViews views = new PurposeViews();

    @Test
    @DisplayName("Le note dei colloqui e quelle sociali non arrivano mai a Questura e Prefettura")
    void notesNeverReachPoliceOrPrefecture() {
        assertThat(whoSees(Section.COUNSELLING)).containsExactly(AgencyKind.HELP_DESK);
        assertThat(whoSees(Section.SOCIAL))
                .doesNotContain(AgencyKind.POLICE, AgencyKind.PREFECTURE)
                .isNotEmpty();
    }

    @Test
    @DisplayName("I motivi del parere di polizia restano tra Questura e Prefettura")
    void reasonsOfAPoliceOpinionStayBetweenPoliceAndPrefecture() {
        assertThat(whoSees(Section.OPINION)).containsExactlyInAnyOrder(AgencyKind.POLICE, AgencyKind.PREFECTURE);
        assertThat(whoSees(Section.REASONS)).containsExactly(AgencyKind.POLICE);
    }

    @Test
    void whatOfficesTellEachOtherStaysAmongThoseThatKeepOrTakePart() {
        for (AgencyKind kind : AgencyKind.values()) {
            assertThat(views.of(kind, ViewPurpose.STATED)).doesNotContain(Section.EXCHANGES);
            assertThat(views.of(kind, ViewPurpose.NAMED)).doesNotContain(Section.EXCHANGES);
        }
        assertThat(whoSees(Section.EXCHANGES))
                .containsExactlyInAnyOrder(AgencyKind.HELP_DESK, AgencyKind.PREFECTURE, AgencyKind.POLICE);
    }

    @Test
    @DisplayName(
            "Prefettura e Comune che hanno solo parte in un dossier vedono i documenti delle loro pratiche (art. 5 GDPR)")
    void documentsOfOtherCasesStayWithTheDesksAndThePolice() {
        for (AgencyKind kind : List.of(AgencyKind.PREFECTURE, AgencyKind.MUNICIPALITY)) {
            assertThat(views.of(kind, ViewPurpose.TAKING_PART))
                    .contains(Section.DOCUMENTS)
                    .doesNotContain(Section.FURTHER_DOCUMENTS);
        }
        for (AgencyKind kind : AgencyKind.values()) {
            for (ViewPurpose purpose : ViewPurpose.values()) {
                Set<Section> seen = views.of(kind, purpose);
                assertThat(seen.contains(Section.DOCUMENTS) || !seen.contains(Section.FURTHER_DOCUMENTS))
                        .as("%s %s", kind, purpose)
                        .isTrue();
            }
        }
    }

    @Test
    void nobodySeesASectionWithoutThePersonItIsAbout() {
        for (AgencyKind kind : AgencyKind.values()) {
            for (ViewPurpose purpose : ViewPurpose.values()) {
                Set<Section> seen = views.of(kind, purpose);
                assertThat(seen.isEmpty() || seen.contains(Section.PERSON))
                        .as("%s %s", kind, purpose)
                        .isTrue();
            }
        }
    }

    @Test
    void listsShowNothingThatTheTableHides() {
        for (AgencyKind kind : AgencyKind.values()) {
            Set<Section> keeping = views.of(kind, ViewPurpose.KEEPING);
            Set<Section> takingPart = views.of(kind, ViewPurpose.TAKING_PART);
            assertThat(keeping.isEmpty()).as("%s", kind).isEqualTo(takingPart.isEmpty());
            if (!keeping.isEmpty()) {
                assertThat(keeping).containsAll(takingPart);
                assertThat(takingPart).contains(Section.PERSON, Section.NUMBERS, Section.CASE);
            }
        }
    }

    @Test
    void aStatedReasonOpensNeitherDocumentsNorNumbersNorNotes() {
        assertThat(views.of(AgencyKind.HELP_DESK, ViewPurpose.STATED))
                .containsExactlyInAnyOrder(Section.PERSON, Section.CASE);
    }

    @Test
    void refusesATableThatCannotBeMeant() {
        assertThatThrownBy(() -> table(HEAD.replace(",EXCHANGES", ""))).hasMessageContaining("each section");
        assertThatThrownBy(() -> table(HEAD, line("yes"), line("no"))).hasMessageContaining("twice");
        assertThatThrownBy(() -> table(HEAD, line("maybe"))).hasMessageContaining("neither yes nor no");
        assertThatThrownBy(() -> table(HEAD, line("yes") + ",yes")).hasMessageContaining("too much");
    }

    private static String line(String cell) {
        return "POLICE,KEEPING" + ("," + cell).repeat(Section.values().length);
    }

    private static PurposeViews table(String... lines) {
        return new PurposeViews(List.of(lines));
    }

    private Set<AgencyKind> whoSees(Section section) {
        return Arrays.stream(AgencyKind.values())
                .filter(kind -> Arrays.stream(ViewPurpose.values())
                        .anyMatch(purpose -> views.of(kind, purpose).contains(section)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
