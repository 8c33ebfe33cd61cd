// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.Section;
import it.respi.kernel.actor.Lane;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person who had two dossiers asks once: the copy of the one that stays holds what was merged into it. */
class MergedCopyTest extends MergeGround {
    @Test
    @DisplayName("La copia dei dati comprende i dossier uniti, chiunque ne fosse il titolare (art. 15 GDPR)")
    void holdsWhatWasMergedIntoItWhoeverKeptIt() throws IOException {
        merge();
        jdbc.sql("update dossier set owner_office_id = (select id from registry_office where code = 'HD-ALBA')"
                        + " where id = ?")
                .param(other.id())
                .update();

        Map<String, byte[]> files = copy();

        assertThat(PersonRequests.json(files))
                .contains("\"dossier\" : \"" + kept.number() + "\"", "\"dossier\" : \"" + other.number() + "\"")
                .contains(other.surname(), other.mark(Section.NUMBERS), other.mark(Section.COUNSELLING))
                .contains(other.further(Section.PERSON))
                .contains("\"state\" : \"MERGED\"")
                .doesNotContain(other.mark(Section.SOCIAL), other.mark(Section.OPINION), WHY);
        assertThat(PersonRequests.paper(files))
                .contains("Dossier " + other.number(), other.surname(), other.mark(Section.NUMBERS), "uniti");
        assertThat(exported(other)).as("asked for nothing, made and handed out").isPositive();
    }

    @Test
    void leavesOutAProtectedPartUnlessNamedInIt() throws IOException {
        merge();
        protectedWithoutThem(other);

        assertThat(PersonRequests.json(copy())).doesNotContain(other.surname(), other.number());
        assertThat(exported(other)).isZero();
    }

    @Test
    void ofAPersonWithOneDossierHoldsNoOther() throws IOException {
        assertThat(PersonRequests.json(copy())).contains("\"merged\" : [ ]").doesNotContain(other.surname());
    }

    /** Nobody asks for more than five in a day. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from dossier_export where dossier_id = ?")
                .param(kept.id())
                .update();
    }

    private Map<String, byte[]> copy() throws IOException {
        PersonRequests requests = new PersonRequests(jdbc, operator, kept);
        return requests.files(requests.copyBegun(head));
    }

    private void protectedWithoutThem(MarkedDossier one) {
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(one.id())
                .update();
        one.name(as("HD-BRA", Lane.HD_OP));
    }

    private int exported(MarkedDossier one) {
        return count("select count(*) from platform_audit where dossier_id = ? and action = 'EXPORT_PERSON'", one);
    }
}
