// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.platform.data.Params;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each rule of the plan of conservation begins when it says, and is judged anew. */
class RetentionRulesTest extends ErasureGround {
    private String rule = "DESK_FILE";

    @Override
    String rule() {
        return rule;
    }

    @Test
    @DisplayName("Una richiesta di informazioni diventata pratica non si scarta come richiesta (art. 68 DPR 445/2000)")
    void aRequestForInformationThatBecameACaseIsNotDisposedOfAsOne() {
        rule = "INFO_REQUEST";
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        String caseId = one("select id from case_file where dossier_id = " + dossier.id());
        caseOf(other, caseId, null);
        jdbc.sql("update dossier set opened_at = ? where id = ?")
                .params(TODAY.minusYears(3), dossier.id())
                .update();
        night();
        agree(head, PERMISSION);
        assertThat(state()).isEqualTo("FIRST ");

        caseOf(dossier, caseId, TODAY);
        confirm(desk);

        assertThat(state()).isEqualTo("FIRST OTHER_RULE");
        assertThat(head.read("/u/conservazione")).bodyText().contains("Nel dossier c’è stata una pratica");
        assertThat(desk.read(dossier.path())).hasStatusOk().bodyText().contains(dossier.surname());
        night();
        assertThat(state()).startsWith("DROPPED");
    }

    @Test
    void aRequestForInformationIsDisposedOfWhenItsTimeIsOver() {
        rule = "INFO_REQUEST";
        MarkedDossier other = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        caseOf(other, one("select id from case_file where dossier_id = " + dossier.id()), null);
        jdbc.sql("update dossier set opened_at = ? where id = ?")
                .params(TODAY.minusMonths(24).plusDays(30), dossier.id())
                .update();
        night();
        agree(head, PERMISSION);
        assertThat(state()).as("proposed sixty days before").isEqualTo("PROPOSED TOO_EARLY");

        jdbc.sql("update dossier_disposal set due_on = ? where id = ?")
                .params(TODAY, id())
                .update();
        agree(head, PERMISSION);
        confirm(desk);

        assertThat(state()).isEqualTo("DONE ");
        assertThat(desk.read(dossier.path())).hasStatus(410);
    }

    @Test
    void whatIsOpenedAgainIsDueNoLongerUntilItsTimeIsOverAgain() {
        closed(TODAY.minusYears(6));
        night();
        agree(head, PERMISSION);
        String first = id();

        opened();
        night();
        assertThat(state()).startsWith("DROPPED");

        closed(TODAY.minusYears(6));
        night();
        assertThat(state()).isEqualTo("PROPOSED ");
        assertThat(id()).isNotEqualTo(first);
    }

    @Test
    void onlyAttemptsThatLedNowhereGoByThemselvesAndOnlyTheOldOnes() {
        stated(1, null, TODAY.minusMonths(25));
        stated(2, null, TODAY.minusMonths(23));
        stated(3, dossier.id(), TODAY.minusMonths(25));

        night();

        assertThat(jdbc.sql("select id from dossier_stated where id in (1, 2, 3) order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(2L, 3L);
        jdbc.sql("delete from dossier_stated where id in (2, 3)").update();
    }

    private void caseOf(MarkedDossier whose, String caseId, @Nullable LocalDate closedOn) {
        jdbc.sql("update case_file set dossier_id = ?, closed_at = ?, state = if(closed_at is null, state, 'CLOSED')"
                        + " where id = ?")
                .params(Params.of(whose.id(), closedOn, caseId))
                .update();
    }

    private void stated(long id, @Nullable Long dossierId, LocalDate at) {
        jdbc.sql("insert into dossier_stated (id, dossier_id, number, staff_id, office_id, kind, at)"
                        + " values (?, ?, 'CN-2020-000001', 1, 1, 'COUNTER', ?)")
                .params(Params.of(id, dossierId, at))
                .update();
    }
}
