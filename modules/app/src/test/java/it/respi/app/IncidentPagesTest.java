// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What failed behind a procedure of the operator, as administrators see it. */
@DisplayName("Una procedura disegnata dall’ente va da capo a fondo con le pagine di tutti")
class IncidentPagesTest extends OwnProcedureGround {
    @Test
    void anAdministratorTriesAFailedStepAgainAndTheHistoryProvesIt() {
        sent(desk, "Activity_0ric", request("B1"));
        sent(prefecture, "Activity_0ver", Map.of("titoloValido", "true", "punti", "70"));
        String failed = job().getId();
        Pages administrator = as("PROV-CUNEO", Lane.ADM);
        for (String path : List.of(failed, "passi/" + elementOf(job()))) {
            management.setJobRetries(failed, 0);
            assertThat(administrator.read("/u/incidenti")).bodyText().contains(failed);

            assertThat(administrator.send("/u/incidenti/" + path + "/riprova", Map.of()))
                    .hasStatus3xxRedirection();

            assertThat(job().getRetries()).isPositive();
            assertThat(jdbc.sql("select count(*) from platform_audit where action = 'RETRY' and object = ?")
                            .param("incident/" + path.replace("passi/", ""))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aStepThatNoProcessWaitsForIsSeenByAdministrators() {
        runtime.deleteProcessInstance(process(), "gone");
        jdbc.sql("update case_step set state = 0 where case_id = ?")
                .param(caseId)
                .update();
        sent(desk, "Activity_0ric", request("B1"));
        Pages administrator = as("PROV-CUNEO", Lane.ADM);
        assertThat(administrator.read("/u/incidenti"))
                .bodyText()
                .contains("Un passo finito che non era più atteso", Long.toString(caseId));
        long drift = jdbc.sql("select id from process_drift where case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();

        assertThat(administrator.send("/u/incidenti/fatti/" + drift + "/visto", Map.of()))
                .hasStatus3xxRedirection();

        assertThat(administrator.read("/u/incidenti")).bodyText().doesNotContain(Long.toString(caseId));
        assertThat(jdbc.sql("select count(*) from platform_audit where object = ?")
                        .param("process_drift/" + drift)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
