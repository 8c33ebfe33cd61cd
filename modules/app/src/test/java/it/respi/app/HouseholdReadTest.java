// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of one dossier shows of the dossiers of relatives is told by their registers. */
class HouseholdReadTest extends HouseholdGround {
    private long paper;

    @BeforeEach
    void aFamilyThatSharesAPaper() {
        link(mother, child, "CHILD");
        paper = paper(mother, "D05");
        assertThat(share(mother, paper)).hasStatus3xxRedirection();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/u/dossier/%s/famiglia",
                "/u/dossier/%s/famiglia/scheda",
                "/u/dossier/%s/famiglia/rapporto",
                "/u/dossier/%s/documenti",
                "/api/v1/dossiers/%s/household",
                "/api/v1/dossiers/%s/household/papers",
                "/api/v1/dossiers/%s/documents"
            })
    @DisplayName("Chi guarda la famiglia o i documenti di un familiare resta scritto anche nel suo registro")
    void leavesOneEntryWithTheDossiersOfTheOthers(String address) {
        int before = listed(mother);

        assertThat(desk.read(address.formatted(child.number()))).hasStatusOk();

        assertThat(listed(mother)).isEqualTo(before + 1);
    }

    @Test
    void aPaperOfARelativeThatIsLookedAtIsToldToo() {
        int before = listed(mother);

        assertThat(desk.read(child.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatusOk();
        assertThat(listed(mother)).isEqualTo(before + 1);

        assertThat(desk.read(mother.path() + "/documenti/" + paper + "/pagine/1"))
                .hasStatusOk();
        assertThat(listed(mother)).as("its own page is read of that dossier").isEqualTo(before + 1);
    }

    @Test
    void aDossierOfWhichNothingIsShownIsNotToldOf() {
        int before = listed(child);
        jdbc.sql("update dossier set protection = 'MINOR' where id = ?")
                .param(child.id())
                .update();

        assertThat(desk.read(mother.path() + "/famiglia")).hasStatusOk();
        assertThat(desk.read(mother.path() + "/documenti")).hasStatusOk();

        assertThat(listed(child)).isEqualTo(before);
    }

    /** How many lists of the desk name that dossier. */
    private int listed(MarkedDossier one) {
        return jdbc.sql("select count(*) from platform_audit where action = 'LIST' and staff_id = ?"
                        + " and purpose = 'CASE_WORK' and find_in_set(?, listed)")
                .params(desk.actor().staffId(), Long.toString(one.id()))
                .query(Integer.class)
                .single();
    }
}
