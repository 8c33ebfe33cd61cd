// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.util.HashMap;
import java.util.Map;

/** Types into the forms about mediators, for {@link EveryForm}. */
final class FormsOfMediators {
    private final EveryForm forms;

    FormsOfMediators(EveryForm forms) {
        this.forms = forms;
    }

    void type() {
        Typist province = forms.as("PROV-CUNEO", "PROV-SOC");
        Typist desk = forms.as("HD-CUNEO", "HD-OP");
        Map<String, String> form = new HashMap<>();
        form.putAll(Map.of("code", "SQ-9", "name", "Prova", "gender", "F", "town", "Cuneo", "modes", "PRESENCE"));
        form.putAll(Map.of("languages[0].language", "sq", "languages[0].level", "C1"));
        form.putAll(Map.of("contacts", EveryForm.TEXT, "week[0].hours", EveryForm.DIGITS));
        province.answered("/u/mediatori/nuovo", 422, form);
        form.put("week[0].hours", "9-13");
        String mediator = province.send("/u/mediatori/nuovo", form);
        form.put("seen", "7");
        province.answered(mediator + "/modifica", 409, form);
        province.answered(mediator + "/assenze", 422, Map.of("day", EveryForm.DIGITS));
        Map<String, String> need = Map.of("language", EveryForm.WORD, "place", EveryForm.DIGITS);
        desk.answered("/u/mediatori/richiesta", 422, need);
        desk.answered("/u/mediatori/incarichi/1", 404, Map.of("act", "CANCEL", "seen", "1"));
        desk.answered("/u/mediatori/incarichi/1/presenza", 404, Map.of("came", "10:00", "left", "11:00"));
    }
}
