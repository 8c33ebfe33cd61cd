// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Il catalogo delle procedure, scritto dai modelli")
class CatalogueTest extends ApplicationTest {
    private Pages administrator;
    private Pages desk;

    @BeforeEach
    void people() {
        administrator = as("PROV-CUNEO", Lane.ADM);
        desk = as("HD-CUNEO", Lane.HD_OP);
    }

    @Test
    void listsTheProceduresOfRespiAndOfTheOperator() {
        assertThat(desk.read("/u/procedure"))
                .hasStatusOk()
                .bodyText()
                .contains("Rinnovo del permesso di soggiorno", "Iscrizione a un corso di italiano", "Si può aprire");
    }

    @Test
    void tellsStepsTermsAndPapers() {
        assertThat(desk.read("/u/procedure/p01PermitRenewal"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "60 giorni",
                        "Controlla i documenti",
                        "Istruttore della Questura",
                        "atto firmato",
                        "termine di legge",
                        "D02",
                        "permessi per: Lavoro autonomo",
                        "da confermare");
        assertThat(desk.read("/u/procedure/corsoItaliano"))
                .hasStatusOk()
                .bodyText()
                .contains("non corre un termine di legge", "Livello", "Verifica il titolo di studio");
        assertThat(desk.read("/u/procedure/nessuna")).hasStatus(404);
    }

    @Test
    void onlyAdministratorsReadWhatWasLeftOutAndWhatFailed() {
        assertThat(administrator.read("/u/procedure"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Modelli lasciati fuori", "own/senza-corsia.bpmn", "il passo non sta in una corsia conosciuta");
        assertThat(desk.read("/u/procedure")).bodyText().doesNotContain("senza-corsia");
        assertThat(administrator.read("/u/incidenti")).hasStatusOk().bodyText().contains("Passi automatici");
        assertThat(desk.read("/u/incidenti")).hasStatus(403);
        assertThat(desk.send("/u/incidenti/1/riprova", Map.of())).hasStatus(403);
        assertThat(desk.send("/u/incidenti/fatti/1/visto", Map.of())).hasStatus(403);
        assertThat(desk.send("/u/incidenti/passi/Timer_X/riprova", Map.of())).hasStatus(403);
    }
}
