// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A household is dissolved in one act. */
class HouseholdEndTest extends HouseholdGround {
    private static final LocalDate TODAY = Today.inItaly();

    @Test
    @DisplayName("Lo scioglimento chiude il nucleo per tutti; i documenti non valgono più e ogni registro lo dice")
    void endsEverythingAndEveryRegisterTellsIt() {
        link(mother, child, "CHILD");
        long lina = enter("Terza", "SIBLING");
        long paper = paper(mother, "D05");
        share(mother, paper);
        assertThat(heldBy(child)).contains("D05");
        int before = told(child);

        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("/famiglia/scioglimento");
        assertThat(desk.read(mother.path() + "/famiglia/scioglimento"))
                .bodyText()
                .contains("Sciogli il nucleo", "Terza Lina", child.surname());
        assertThat(dissolve(seen(), "SEPARATED")).hasStatus3xxRedirection();

        assertThat(heldBy(child)).doesNotContain("D05");
        for (MarkedDossier one : List.of(mother, child)) {
            assertThat(desk.read(one.path() + "/famiglia"))
                    .bodyText()
                    .contains("Nessun familiare", "Non più nel nucleo", "Terza Lina", "separazione o divorzio")
                    .doesNotContain("/famiglia/scioglimento");
        }
        assertThat(told(child)).isGreaterThan(before);
        assertThat(jdbc.sql("select count(*) from dossier_household_member where id = ? and ending = 'SEPARATED'")
                        .param(lina)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(dissolve(seen(), "SEPARATED")).as("again").hasStatus(409);
        link(child, mother, "PARENT");
    }

    @Test
    void isNotDissolvedWithPeopleWhomNobodySaw() {
        link(mother, child, "CHILD");
        String seen = seen();
        enter("Arrivata", "SIBLING");

        assertThat(dissolve(seen, "MOVED")).hasStatus(409).bodyText().contains("Arrivata Lina");
        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("3 persone");
    }

    @Test
    void refusesWhatIsWrongBesideTheField() {
        link(mother, child, "CHILD");

        for (String ending : List.of("", "DIED", "ALONE", "RELINKED")) {
            assertThat(dissolve(seen(), ending)).hasStatus(422).bodyText().contains("id=\"ending-e\"");
        }
        assertThat(desk.send(
                        mother.path() + "/famiglia/scioglimento",
                        Map.of("until", TODAY.plusDays(2).toString(), "ending", "MOVED", "seen", seen())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"until-e\"");
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        mother.takesPart(police);
        assertThat(police.read(mother.path() + "/famiglia/scioglimento")).hasStatus(403);
        assertThat(police.send(mother.path() + "/famiglia/scioglimento", Map.of("ending", "MOVED")))
                .hasStatus(403);
        assertThat(desk.read(mother.path() + "/famiglia")).bodyText().contains("2 persone");
    }

    private MvcTestResult dissolve(String seen, String ending) {
        return desk.send(
                mother.path() + "/famiglia/scioglimento",
                Map.of("until", TODAY.toString(), "ending", ending, "seen", seen));
    }
}
