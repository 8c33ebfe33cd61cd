// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a merger writes into the person: nothing unsafe, nothing over what somebody types meanwhile, nothing unchecked. */
class MergedValuesTest extends MergeGround {
    @Test
    @DisplayName("L’unione non porta nella scheda un telefono che uno dei due dossier segna come non sicuro")
    void aPhoneThatOneOfThemMarksAsUnsafeIsNotOffered() {
        String phone = phone(other);
        unsafe(kept, phone);
        String page = kept.path() + "/unione/con/" + other.number();

        assertThat(body(operator.read(page))).doesNotContain(phone);
        assertThat(send(kept, other, kept, Map.of("scelta.phone", "other")))
                .hasStatus(422)
                .bodyText()
                .contains("non sicuro");
    }

    @Test
    void whatTheOtherMarksAsUnsafeLeavesTheRecordAndStaysAmongTheContacts() {
        String phone = phone(kept);
        unsafe(other, phone);

        merge();

        assertThat(text("phone", kept)).isNull();
        assertThat(body(operator.read("/api/v1/dossiers/" + kept.number() + "/person")))
                .contains(phone)
                .containsPattern("\"channel\":\"UNSAFE\"");
    }

    @Test
    void whatBecameUnsafeMeanwhileIsLookedAtAgain() {
        String phone = phone(other);
        long id = propose(operator, Map.of("scelta.phone", "other"));
        unsafe(kept, phone);

        assertThat(confirm(head, id)).hasStatus(409);
        assertThat(text("phone", kept)).isNotEqualTo(phone);
    }

    @Test
    @DisplayName("Chi ha aperto un riquadro prima dell’unione non la cancella salvando")
    void aFormThatWasOpenedBeforeTheMergerDoesNotUndoIt() {
        String municipality = other.mark(it.respi.dossiers.Section.PERSON);
        BlockPage opened = new BlockPage(kept.number(), "indirizzi", Map.of()).opened(operator);
        merge(Map.of("scelta.municipality", "other"));

        assertThat(opened.with("address", "Via Nuova 7").sentBy(operator)).hasStatus3xxRedirection();

        assertThat(text("municipality", kept)).isEqualTo(municipality);
        assertThat(text("address", kept)).isEqualTo("Via Nuova 7");
    }

    @Test
    void mergingAndDividingRaiseTheVersionOfTheBlocksTheyTouch() {
        int before = version("ADDRESSES");
        int names = version("NAMES");
        long id = merge(Map.of("scelta.municipality", "other"));
        int merged = version("ADDRESSES");
        act(operator, id, "SPLIT", Map.of("words", "Sono due sorelle"));
        assertThat(act(head, id, "SPLIT_CONFIRM", Map.of())).hasStatus3xxRedirection();

        assertThat(merged).isEqualTo(before + 1);
        assertThat(version("ADDRESSES")).isEqualTo(before + 2);
        assertThat(version("NAMES")).as("what was not touched").isEqualTo(names);
    }

    @Test
    @DisplayName("Le differenze tra codice fiscale e dati si vedono prima di proporre e prima di confermare")
    void whatDiffersIsConfirmedByWhoProposesAndShownToWhoConfirms() {
        code(other, "BNCGVN80A01H501J");

        assertThat(send(kept, other, kept, Map.of("scelta.codiceFiscale", "other")))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"confirmed\"", "codice fiscale");
        long id = propose(operator, Map.of("scelta.codiceFiscale", "other"));
        assertThat(body(head.read("/u/unioni/" + id))).contains("Prima di confermare guarda");
    }

    private void unsafe(MarkedDossier one, String phone) {
        one.correct(
                operator,
                "contatti",
                Map.of("contact.c9.kind", "PHONE", "contact.c9.value", phone, "contact.c9.channel", "UNSAFE"));
    }

    private int version(String block) {
        return jdbc.sql("select coalesce(max(b.version), 0) from dossier_person_block b join dossier d on d.holder_id ="
                        + " b.person_id where d.id = ? and b.block = ?")
                .params(kept.id(), block)
                .query(Integer.class)
                .single();
    }
}
