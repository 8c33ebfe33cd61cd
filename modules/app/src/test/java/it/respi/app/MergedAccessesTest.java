// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person who had two dossiers asks once who opened them. */
class MergedAccessesTest extends MergeGround {
    private Pages alba;

    /** Alba opened the other one, and never the one that stays. */
    @BeforeEach
    void albaOpensTheOther() {
        alba = as("HD-ALBA", Lane.HD_OP);
        other.takesPart(alba);
        assertThat(alba.read(other.path())).hasStatusOk();
    }

    @Test
    @DisplayName("Il registro degli accessi comprende i dossier uniti, ciascuno con chi l’ha aperto (art. 15 GDPR)")
    void tellsWhoOpenedWhatWasMergedIntoItToo() {
        assertThat(accesses(operator, kept)).doesNotContain(name(alba));
        merge();
        int before = printed(other);

        assertThat(accesses(operator, kept)).contains(name(alba), name(operator));
        assertThat(printed(other)).as("asking is an entry there too").isEqualTo(before + 1);
    }

    @Test
    void leavesOutAProtectedPartUnlessNamedInIt() {
        merge();
        jdbc.sql("update dossier set protection = 'VICTIM' where id = ?")
                .param(other.id())
                .update();
        int before = printed(other);

        assertThat(accesses(operator, kept)).doesNotContain(name(alba));
        assertThat(printed(other)).isEqualTo(before);
        other.name(operator);
        assertThat(accesses(operator, kept)).contains(name(alba));
    }

    @Test
    void aDeskThatOnlyTakesPartInTheOneThatStaysReadsNoMoreThanThat() {
        Pages bra = as("HD-BRA", Lane.HD_OP);
        kept.takesPart(bra);
        merge();

        assertThat(accesses(bra, kept)).contains(name(operator)).doesNotContain(name(alba));
        other.takesPart(bra);
        assertThat(accesses(bra, kept)).contains(name(alba));
    }

    private static String accesses(Pages who, MarkedDossier one) {
        var answer = who.read(one.path() + "/stampa/accessi.pdf?lingua=it");
        assertThat(answer).hasStatusOk();
        return Binders.text(answer.getResponse().getContentAsByteArray())
                .replaceAll("\\p{Cf}", "")
                .replaceAll("\\s+", " ");
    }

    private int printed(MarkedDossier one) {
        return count("select count(*) from platform_audit where dossier_id = ? and action = 'PRINT_ACCESSES'", one);
    }

    private static String name(Pages who) {
        return who.actor().office().name();
    }
}
