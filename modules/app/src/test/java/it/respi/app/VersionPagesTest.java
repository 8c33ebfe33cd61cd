// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.launcher.part.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Una versione nuova dice che cosa cambia, e le pratiche in corso ci passano")
class VersionPagesTest extends ApplicationTest {
    private static final String KEY = "corsoItaliano";
    private static final String PAGE = "/u/procedure/" + KEY + "/versioni";
    private static final int PATIENCE = 600;
    private static final int PAUSE = 100;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    private Pages administrator;
    private Pages desk;
    private MarkedDossier dossier;
    private int older;
    private int newest;
    private long caseId;

    @BeforeEach
    void aCaseOfAnOlderVersion() throws IOException {
        administrator = as("PROV-CUNEO", Lane.ADM);
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(desk.send(dossier.path() + "/pratica/nuova", Map.of("procedure", KEY)))
                .hasStatus3xxRedirection();
        caseId = jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
        older = version();
        String model = Files.readString(Path.of("src/test/procedures/corso-italiano.bpmn"));
        String name = "Raccogli la richiesta";
        newest = repository
                .createDeployment()
                .addString("own/corso-italiano.bpmn", model.replace(name, name + " (" + caseId + ")"))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .getFirst()
                .getVersion();
    }

    @Test
    void anAdministratorReadsWhatChangesAndLetsTheCasesGoOn() {
        String step = step();
        assertThat(versionOfStep()).isEqualTo(older);
        assertThat(administrator.read("/u/procedure")).bodyText().contains("Pratiche su versioni precedenti", PAGE);
        assertThat(administrator.read("/u/procedure/" + KEY)).bodyText().contains(PAGE);
        assertThat(administrator.read(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Il passo «Raccogli la richiesta", "si chiama ora", PAGE + "/" + older);
        assertThat(administrator.read(PAGE + "/" + older))
                .hasStatusOk()
                .bodyText()
                .contains("passa: continua da qui", "Passaggio dalla versione " + older);
        String form = PAGE + "/" + older + "/passaggio";
        assertThat(administrator.read(form)).hasStatusOk().bodyText().contains("Fai passare alla versione");
        assertThat(administrator.send(form, Map.of("to", Integer.toString(newest))))
                .hasStatus(422)
                .bodyText()
                .contains("understood-e");
        assertThat(administrator.send(form, Map.of("to", Integer.toString(older), "understood", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Intanto c’è una versione più recente");

        assertThat(result(form)).contains(caseId + ";passata alla versione nuova");

        assertThat(version()).isEqualTo(newest);
        assertThat(step()).as("the same row, with the same due day").isEqualTo(step);
        assertThat(versionOfStep()).isEqualTo(newest);
        assertThat(desk.read(dossier.path() + "/storia"))
                .bodyText()
                .contains("passata alla versione " + newest + " della procedura");
    }

    @Test
    void nobodyElseSeesTheVersions() {
        assertThat(desk.read(PAGE)).hasStatus(403);
        assertThat(desk.read(PAGE + "/" + older)).hasStatus(403);
        assertThat(desk.read(PAGE + "/" + older + "/passaggio")).hasStatus(403);
        assertThat(desk.send(PAGE + "/" + older + "/passaggio", Map.of("to", "2", "understood", "true")))
                .hasStatus(403);
        assertThat(desk.read("/u/procedure")).bodyText().doesNotContain("Pratiche su versioni precedenti");
        assertThat(desk.read("/u/procedure/" + KEY)).bodyText().doesNotContain(PAGE);
        assertThat(administrator.read("/u/procedure/nessuna/versioni")).hasStatus(404);
        assertThat(administrator.read(PAGE + "/999")).hasStatus(404);
    }

    /** Waits for the job; the lines of its result. */
    private String result(String form) {
        var asked = administrator.send(form, Map.of("to", Integer.toString(newest), "understood", "true"));
        assertThat(asked).hasStatus3xxRedirection();
        String job = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
        for (int look = 0; look < PATIENCE; look++) {
            String page = Binders.body(administrator.read(job + "/stato"));
            if (page.contains("/risultato")) {
                return Binders.body(administrator.read(job + "/risultato"));
            }
            assertThat(page).doesNotContain("n-red");
            Pause.millis(PAUSE);
        }
        throw new AssertionError("the cases were not moved in time");
    }

    private int version() {
        String model = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(caseId))
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(model).getVersion();
    }

    private int versionOfStep() {
        return jdbc.sql("select procedure_version from case_step where case_id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
    }

    private String step() {
        return jdbc.sql("select concat_ws(' ', id, engine_task, code, lane, office_id, state, due_on) from case_step"
                        + " where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }
}
