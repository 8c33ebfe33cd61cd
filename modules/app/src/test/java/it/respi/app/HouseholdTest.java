// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one sees of a household, and of whom. */
class HouseholdTest extends HouseholdGround {
    @Test
    void isSeenFromEachMembersSide() {
        link(mother, child, "CHILD");

        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains("2 persone", child.surname(), child.number(), "figlio o figlia");
        assertThat(desk.read(child.path() + "/famiglia"))
                .bodyText()
                .contains(mother.surname(), mother.number(), "madre o padre");
        assertThat(desk.read(child.path() + "/famiglia/scheda")).bodyText().contains(mother.surname());
    }

    @Test
    void sealsWhatIsKnownOfSomebodyWithoutADossier() {
        assertThat(desk.send(mother.path() + "/famiglia/nuovo", named("Sconosciutissima", "CHILD")))
                .hasStatus3xxRedirection();

        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("Sconosciutissima", "figlio o figlia");
        assertThat(jdbc.sql("select count(*) from dossier_household_member"
                                + " where surname like '%Sconosciutissima%' or given_names like '%Lina%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMemberOfAProtectedDossierLooksLikeOneWithout() {
        link(mother, child, "CHILD");
        String before = desk.read(child.path() + "/famiglia").getResponse().getStatus() + "";
        jdbc.sql("update dossier set protection = 'MINOR' where id = ?")
                .param(child.id())
                .update();

        assertThat(before).isEqualTo("200");
        assertThat(desk.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains(child.surname(), "figlio o figlia")
                .doesNotContain(child.number());
        assertThat(desk.read("/api/v1/dossiers/" + mother.number() + "/household"))
                .bodyText()
                .doesNotContain(child.number());
        assertThat(desk.read(child.path() + "/famiglia")).hasStatus(404);
    }

    @Test
    void leadsOnlyToDossiersOfTheReadersOffice() {
        link(mother, child, "CHILD");
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        mother.takesPart(police);

        assertThat(police.read(mother.path() + "/famiglia"))
                .bodyText()
                .contains(child.surname())
                .doesNotContain(child.number(), "Aggiungi un familiare");
        assertThat(police.send(mother.path() + "/famiglia/nuovo", named("Altra", "SIBLING")))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "HELP_DESK, HD-CUNEO, HD_OP, true",
        "POLICE, QUE-CUNEO, QUE_IST, true",
        "PREFECTURE, SUI-CUNEO, SUI_IST, true",
        "MUNICIPALITY, COM-CUNEO, COM_TEC, true",
        "PROVINCE, PROV-CUNEO, PROV_SOC, false"
    })
    @DisplayName("La famiglia segue la sezione PERSON della tabella delle viste")
    void isPartOfTheSectionPerson(AgencyKind kind, String office, Lane lane, boolean seen) {
        link(mother, child, "CHILD");
        Pages reader = as(office, lane);
        assertThat(reader.actor().office().kind()).isEqualTo(kind);
        mother.takesPart(reader);

        int expected = seen ? 200 : 404;
        assertThat(reader.read(mother.path() + "/famiglia")).hasStatus(expected);
        assertThat(reader.read(mother.path() + "/famiglia/scheda")).hasStatus(expected);
        assertThat(reader.read("/api/v1/dossiers/" + mother.number() + "/household"))
                .hasStatus(expected);
        assertThat(as("HD-BRA", Lane.HD_OP).read(mother.path() + "/famiglia")).hasStatus(404);
    }
}
