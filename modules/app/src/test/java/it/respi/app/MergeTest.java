// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two dossiers of one person become one, and two again: by two people, and nobody sees more than before. */
class MergeTest extends MergeGround {
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    @Test
    @DisplayName("R-10: l’unione vuole due persone; chi la propone non la conferma, mai in silenzio")
    void twoPeopleMergeAndNothingIsMoved() {
        long id = propose(operator, Map.of("scelta.phone", "other"));

        assertThat(operator.read("/u/unioni/" + id)).bodyText().contains("Serve un’altra persona");
        assertThat(confirm(operator, id)).as("who proposed it").hasStatus(403);
        assertThat(head.read("/u/unioni")).bodyText().contains(kept.number(), other.number());
        assertThat(confirm(head, id)).hasStatus3xxRedirection();

        assertThat(phone(kept)).isEqualTo(phone(other));
        assertThat(body(head.read(kept.path()))).contains("Comprende anche", other.number());
        assertThat(body(head.read(other.path()))).contains("Confluito in", kept.number());
        assertThat(body(head.read(kept.path() + "/unione")))
                .contains(other.mark(it.respi.dossiers.Section.DOCUMENTS), other.path() + "/note");
        for (MarkedDossier one : List.of(kept, other)) {
            assertThat(head.read(one.path() + "/storia")).bodyText().contains("Unito:", WHY);
            assertThat(count("select count(*) from platform_audit where action = 'MERGE' and dossier_id = ?", one))
                    .isPositive();
        }
        assertThat(confirm(head, id)).as("again").hasStatus(409);
    }

    @Test
    void theMergedDossierIsReadOnlyButItsCaseGoesOn() {
        merge();

        assertThat(operator.read(other.path() + "/persona/anagrafica/modifica"))
                .hasStatus(422)
                .bodyText()
                .contains("confluito");
        assertThat(operator.send(other.path() + "/note", Map.of("section", "COUNSELLING", "body", "ancora")))
                .hasStatus(422);
        assertThat(operator.read(other.path() + "/pratica/nuova")).hasStatus(422);
        assertThat(operator.send(other.path() + "/passaggio", transfer("REFER", "SUI-CUNEO")))
                .hasStatus(422)
                .bodyText()
                .contains("confluito");
        assertThat(steps(operator)).as("its steps").contains(other.number());
        assertThat(uploadIsPossible()).as("while its case runs").isTrue();
        jdbc.sql("update case_file set closed_at = now() where dossier_id = ?")
                .param(other.id())
                .update();
        assertThat(uploadIsPossible()).as("when no case runs").isFalse();
        assertThat(operator.read(other.path() + "/documenti")).hasStatusOk();
    }

    @Test
    void isOneLineThatBothNumbersAndBothNamesLeadTo() {
        merge();

        for (String text : List.of(other.number(), kept.number())) {
            assertThat(operator.send("/u/dossier/cerca", Map.of("q", text))).hasRedirectedUrl(kept.path());
        }
        for (String text : List.of(
                other.surname(),
                "PASS" + other.mark(it.respi.dossiers.Section.NUMBERS).substring(4))) {
            assertThat(body(operator.send("/u/dossier/cerca", Map.of("q", text))))
                    .contains("href=\"" + kept.path() + "\"", ">con</span>", other.number())
                    .doesNotContain("href=\"" + other.path() + "\"");
        }
        assertThat(body(operator.read("/u/sportello"))).doesNotContain("href=\"" + other.path() + "\"");
    }

    @ParameterizedTest(name = "{0} in {1}: {2} sees {3}")
    @CsvSource({
        "QUE-CUNEO, QUE_IST, kept, 200, 404",
        "QUE-CUNEO, QUE_IST, other, 404, 200",
        "QUE-CUNEO, QUE_IST, both, 200, 200",
        "SUI-CUNEO, SUI_IST, kept, 200, 404",
        "SUI-CUNEO, SUI_IST, other, 404, 200",
        "HD-ALBA, HD_OP, kept, 200, 404",
        "HD-ALBA, HD_OP, other, 404, 200",
        "HD-ALBA, HD_OP, none, 404, 404",
        "PROV-CUNEO, PROV_SOC, none, 404, 404",
    })
    @DisplayName("L’unione non allarga quello che un ufficio vede")
    void noOfficeSeesMoreThanBefore(String office, Lane lane, String takesPart, int ofKept, int ofOther) {
        Pages reader = as(office, lane);
        if (!takesPart.equals("other") && !takesPart.equals("none")) {
            kept.takesPart(reader);
        }
        if (!takesPart.equals("kept") && !takesPart.equals("none")) {
            other.takesPart(reader);
        }
        merge();

        assertThat(reader.read(kept.path() + "/persona")).hasStatus(ofKept);
        assertThat(reader.read(other.path() + "/persona")).hasStatus(ofOther);
        assertThat(reader.read("/api/v1/dossiers/" + kept.number())).hasStatus(ofKept);
        assertThat(reader.read("/api/v1/dossiers/" + other.number())).hasStatus(ofOther);
        assertThat(reader.read(other.path() + "/note"))
                .hasStatus(ofOther)
                .bodyText()
                .doesNotContain(other.mark(it.respi.dossiers.Section.COUNSELLING));
        if (ofKept == 200 && ofOther == 404) {
            assertThat(body(reader.read(kept.path() + "/unione")))
                    .doesNotContain(other.surname(), other.mark(it.respi.dossiers.Section.DOCUMENTS));
        }
        if (ofKept == 404 && ofOther == 200) {
            assertThat(body(reader.send("/u/dossier/cerca", Map.of("q", other.surname()))))
                    .contains(other.number())
                    .doesNotContain(kept.surname());
        }
    }

    @Test
    void refusesWhatCannotBeMerged() {
        MarkedDossier third = MarkedDossier.of(jdbc, operator, as("PROV-CUNEO", Lane.PROV_SOC));
        assertThat(operator.read(kept.path() + "/unione/con/CN-2026-909091")).hasStatus(404);
        assertThat(send(kept, kept, kept, Map.of())).hasStatus(422).bodyText().contains("stesso dossier");
        operator.send(other.path() + "/passaggio", transfer("REFER", "SUI-CUNEO"));
        assertThat(send(kept, other, kept, Map.of())).hasStatus(422).bodyText().contains("passaggi in attesa");
        jdbc.sql("update dossier_transfer set outcome = 'CANCELLED' where dossier_id = ?")
                .param(other.id())
                .update();
        merge();
        assertThat(send(third, other, third, Map.of())).as("merged already").hasStatus(422);
        assertThat(send(third, kept, third, Map.of()))
                .as("another is merged into it")
                .hasStatus(422)
                .bodyText()
                .contains("già confluito");
        assertThat(send(kept, other, other, Map.of())).as("in a circle").hasStatus(422);
        assertThat(send(third, kept, kept, Map.of()))
                .as("the one that stays takes one more")
                .hasStatus3xxRedirection();
    }

    /** Of the whole office, page by page. */
    private static String steps(Pages reader) {
        StringBuilder all = new StringBuilder();
        String cursor = "";
        do {
            String page = body(reader.read("/api/v1/steps?view=office" + cursor));
            all.append(page);
            Matcher next = NEXT.matcher(page);
            cursor = next.find() ? "&cursor=" + next.group(1) : "";
        } while (!cursor.isEmpty());
        return all.toString();
    }
}
