// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Dossiers of which something ends, and the list that says so. */
abstract class ExpiryGround extends MergeGround {
    static final LocalDate TODAY = Today.inItaly();
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final String NOW = "/u/scadenze?vista=permessi&quando=subito";

    /** Its case is called off, and another one that says the day; the permit is known and nobody renews it. */
    void endsTomorrow(MarkedDossier dossier) {
        callOff(dossier);
        assertThat(operator.send(dossier.path() + "/pratica/nuova", renewal(TOMORROW)))
                .hasStatus3xxRedirection();
        callOff(dossier);
    }

    void callOff(MarkedDossier dossier) {
        assertThat(operator.send(dossier.path() + "/pratica/" + newest(dossier) + "/annulla", Map.of()))
                .hasStatus3xxRedirection();
    }

    static Map<String, String> renewal(LocalDate expiry) {
        Map<String, String> form = new HashMap<>(Map.of("procedure", "p01PermitRenewal", "permit.permitType", "16"));
        form.putAll(Map.of("permit.permitNumber", "I77665544", "permit.permitExpiry", expiry.toString()));
        return form;
    }

    long newest(MarkedDossier dossier) {
        return jdbc.sql("select max(id) from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    /** The row of that dossier; empty when it is not in the list. */
    static String line(Pages reader, String address, MarkedDossier dossier) {
        for (String row : body(reader.read(address)).split("<tr", -1)) {
            if (row.contains(dossier.number())) {
                return row;
            }
        }
        return "";
    }
}
