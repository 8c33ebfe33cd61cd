// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.platform.job.JobKind;
import it.respi.platform.job.Jobs;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How large a copy of all data may be is said before, and a making of which nothing came does not count. */
class CopyBoundsTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectProvider<JobKind> kinds;

    private Pages desk;
    private MarkedDossier dossier;
    private String copy = "";

    @BeforeEach
    void aCopyThatWasReleased() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        PersonRequests requests = new PersonRequests(jdbc, desk, dossier);
        String request = requests.recorded("ACCESS", PersonRequests.TODAY);
        assertThat(desk.send(dossier.path() + "/diritti/copia/" + request, Map.of()))
                .hasStatus3xxRedirection();
        copy = requests.newestCopy();
        assertThat(as("HD-CUNEO", Lane.HD_RESP).send(dossier.path() + "/diritti/copie/" + copy + "/consenti", Map.of()))
                .hasStatus3xxRedirection();
    }

    @Test
    void documentsThatDoNotFitAreRefusedBeforeAnythingIsMade() {
        jdbc.sql("update dossier_document set size_bytes = ? where dossier_id = ?")
                .params(Jobs.MOST_BYTES, dossier.id())
                .update();

        assertThat(desk.send(dossier.path() + "/diritti/copie/" + copy + "/prepara", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("superano 580 MB");

        assertThat(made()).isZero();
        assertThat(desk.read(dossier.path() + "/diritti")).bodyText().contains("al massimo 580 MB");
    }

    @Test
    void aMakingThatFailedIsGivenBackAndNoMoreThanWasMade() {
        aMakingThatFailedIsGivenBack();
    }

    @Test
    void aCopyWhoseIdHasNineteenDigitsIsGivenBackToo() {
        copy = LateIds.give(jdbc, "dossier_export", "id = " + copy);

        aMakingThatFailedIsGivenBack();
    }

    private void aMakingThatFailedIsGivenBack() {
        jdbc.sql("update dossier_export set made = 1 where id = ?").param(copy).update();
        JobKind kind = kinds.stream()
                .filter(known -> known.name().equals("PERSON_COPY"))
                .findFirst()
                .orElseThrow();

        kind.failed(dossier.id(), copy);
        kind.failed(dossier.id(), copy);

        assertThat(made()).isZero();
    }

    @Test
    void theSentencesNameTheBoundThatIsKept() {
        for (String bundle : new String[] {"messages/jobs", "messages/jobs_en"}) {
            assertThat(ResourceBundle.getBundle(bundle).getString("job.too-large"))
                    .contains((Jobs.MOST_BYTES >> 20) + " MB");
        }
    }

    private int made() {
        return jdbc.sql("select made from dossier_export where id = ?")
                .param(copy)
                .query(Integer.class)
                .single();
    }
}
