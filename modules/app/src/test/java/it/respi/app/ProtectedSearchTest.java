// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search tells nothing of a protected dossier, not even by whom it leaves out. */
class ProtectedSearchTest extends ApplicationTest {
    private static final Pattern NUMBER = Pattern.compile("CN-20\\d\\d-\\d{6}");

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("La ricerca dà a chi non è nominato lo stesso elenco, che il dossier protetto corrisponda o no")
    void listsTheSameWhetherAProtectedDossierMatchesOrNot() {
        Pages named = as("HD-BRA", Lane.HD_OP);
        Pages colleague = as("HD-BRA", Lane.HD_RESP);
        MarkedDossier near = MarkedDossier.of(jdbc, named, as("PROV-CUNEO", Lane.PROV_SOC));
        MarkedDossier hidden = MarkedDossier.of(jdbc, named, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(named.send(hidden.path() + "/protezione", Map.of("kind", "VICTIM")))
                .hasStatus3xxRedirection();
        Map<String, String> typed = Map.of("q", near.surname() + " Ada Elenissima");
        String before = listed(colleague, typed);
        assertThat(before).contains(near.number());

        hidden.correct(
                named, "nomi", Map.of("alias.a9.surname", near.surname() + " Elenissima", "alias.a9.kind", "USED"));

        assertThat(listed(named, typed)).contains(hidden.number()).doesNotContain(near.number());
        assertThat(listed(colleague, typed)).isEqualTo(before);
    }

    /** The numbers that a search lists, in its order. */
    private static String listed(Pages reader, Map<String, String> typed) {
        return NUMBER.matcher(Binders.body(reader.send("/u/dossier/cerca", typed)))
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
