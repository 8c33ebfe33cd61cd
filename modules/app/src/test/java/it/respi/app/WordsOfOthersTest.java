// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.ViewPurpose;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write beside the sections of a dossier is read by those it is for. */
class WordsOfOthersTest extends SeatGround {
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("seats")
    @DisplayName("Ciò che due uffici si scrivono, o la persona chiede, lo legge solo chi deve (art. 5 GDPR)")
    void showsTheWordsOfOthersToThoseTheyAreForAndNobodyElse(AgencyKind kind, ViewPurpose purpose) {
        Pages reader = reader(kind, purpose);
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        MarkedWords words = MarkedWords.in(
                jdbc,
                dossier,
                new MarkedWords.Writers(
                        desk,
                        as("HD-CUNEO", Lane.HD_RESP),
                        as("HD-ALBA", Lane.HD_OP),
                        as("HD-FOSSANO", Lane.HD_OP),
                        as("PROV-CUNEO", Lane.PROV_SOC)));
        seat(dossier, reader, purpose);
        MarkedWords.Seat seat = new MarkedWords.Seat(kind, purpose, views.of(kind, purpose));

        Map<String, String> everything = new TreeMap<>();
        PAGES.forEach(page -> everything.put(page, body(reader.read(dossier.path() + page))));
        CALLS.forEach(call ->
                everything.put("api " + call, body(reader.read("/api/v1/dossiers/" + dossier.number() + call))));
        words.pages().forEach(page -> everything.put(page, body(reader.read(page))));
        SoftAssertions.assertSoftly(all -> {
            for (MarkedWords.Kind word : MarkedWords.Kind.values()) {
                if (words.isFor(word, reader, seat)) {
                    all.assertThat(body(reader.read(words.page(word))))
                            .as("%s on its page", word)
                            .contains(words.mark(word));
                } else {
                    all.assertThat(everything.entrySet().stream()
                                    .filter(page -> page.getValue().contains(words.mark(word)))
                                    .map(Map.Entry::getKey))
                            .as("%s for %s %s", word, kind, purpose)
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void theBinderOfOthersAndItsJobAreNobodyElses() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        MarkedDossier dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier.takesPart(police);

        String job = String.valueOf(new Binders(desk)
                .ask(dossier.path(), List.of("PERSON"), List.of())
                .getResponse()
                .getRedirectedUrl());

        assertThat(desk.read(job)).hasStatusOk();
        for (Pages other : List.of(police, as("HD-CUNEO", Lane.HD_RESP), as("HD-BRA", Lane.HD_OP))) {
            for (String part : List.of("", "/stato", "/risultato")) {
                assertThat(other.read(job + part)).hasStatus(404);
            }
        }
    }
}
