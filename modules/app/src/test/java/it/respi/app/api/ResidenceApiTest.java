// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The municipality where the person lives, as programs say and read it. */
class ResidenceApiTest extends ApiTest {
    @Test
    @DisplayName("Cittadinanza: il Comune di residenza si dice all’apertura e si cambia dopo; altrove non c’è")
    void theMunicipalityIsSaidAtTheOpeningAndChangedLater() {
        Answer opened = desk().send("/api/v1/dossiers", citizenship("Residente"));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        String cases = "/api/v1/dossiers/" + opened.body().path("number").asString() + "/cases/"
                + opened.body().at("/cases/0/id").asString();
        assertThat(opened.body().at("/cases/0/municipality").asString()).isEqualTo("COM-ALBA");

        assertThat(desk().send(cases + "/municipality", "{}").errors()).isEqualTo("municipality=field.required");
        Answer changed = desk().send(cases + "/municipality", "{\"municipality\": \"COM-BRA\"}");

        assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
        assertThat(changed.body().at("/cases/0/municipality").asString()).isEqualTo("COM-BRA");
        assertThat(desk().send(cases + "/municipality", "{\"municipality\": \"COM-BRA\"}")
                        .code())
                .isEqualTo("case.municipality.same");
        Answer renewal = desk().read("/api/v1/dossiers/" + open("Rinnovante"));
        assertThat(renewal.body().at("/cases/0/municipality").isMissingNode()).isTrue();
    }

    private static String citizenship(String surname) {
        return Openings.of(surname)
                .replaceFirst("\\{", "{\"procedure\": \"p07Citizenship\", \"municipality\": \"COM-ALBA\", ");
    }
}
