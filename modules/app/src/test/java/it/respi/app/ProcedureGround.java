// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A case of a procedure that the prefecture decides on, and those who work on it. */
abstract class ProcedureGround extends CaseGround {
    static final LocalDate TODAY = Today.inItaly();
    static final String REASON = "La persona non abita più lì";

    @Autowired
    ScheduledTaskHolder scheduled;

    Pages officer;
    Pages head;
    Pages police;

    @BeforeEach
    void aCaseOfThePrefecture() {
        officer = as("SUI-CUNEO", Lane.SUI_IST);
        head = as("SUI-CUNEO", Lane.SUI_RESP);
        police = as("QUE-CUNEO", Lane.QUE_IST);
        opened("provaNullaOsta");
    }

    /** Filed, received on a day, with the opinion of the police. */
    void received(LocalDate day, String against) {
        assertThat(body(desk.read(dossier.path()))).contains("Il termine di 150 giorni comincia");
        sent(desk, "Passo_Presenta", Map.of("filedOn", iso(day), "reference", reference(), "nota", "niente altro"));
        assertThat(state()).isEqualTo("FILED ");
        sent(officer, "Passo_Ricevi", Map.of("receivedOn", iso(day)));
        sent(officer, "Passo_Chiedi", Map.of());
        sent(
                police,
                "Passo_Parere",
                against.isEmpty()
                        ? Map.of("outcome", "FAVOURABLE")
                        : Map.of("outcome", "UNFAVOURABLE", "opinionReasons", against));
        assertThat(state()).isEqualTo("IN_REVIEW ");
    }

    String reference() {
        return "K10-2026/" + dossier.id() % 1_000_000_000L;
    }

    static String iso(LocalDate day) {
        return day.toString();
    }
}
