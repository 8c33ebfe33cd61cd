// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two people correct the same person: what can be kept of both is kept, the rest is asked, nothing typed is lost. */
class PersonTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsThePersonToWhomeverTakesPartAndEditsOnlyAtTheDeskThatKeepsIt() {
        BlockPage block = block("Wu", "anagrafica");

        assertThat(as("HD-CUNEO", Lane.HD_OP).read(block.person()))
                .bodyText()
                .contains("WUXYIX75E05Z210B", "/persona/anagrafica/modifica");
        assertThat(as("QUE-CUNEO", Lane.QUE_ACC).read(block.person()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/modifica");
        Pages police = as("QUE-CUNEO", Lane.QUE_ACC);
        assertThat(police.read(block.path() + "/modifica")).hasStatus(403);
        assertThat(police.send(block.path(), Map.of("surname", "Altro"))).hasStatus(403);
        assertThat(as("HD-BRA", Lane.HD_OP).read(block.person())).hasStatus(404);
        assertThat(as("HD-CUNEO", Lane.HD_OP).read(block.person() + "/altro/modifica"))
                .hasStatus(404);
    }

    @Test
    void aCorrectedNameIsShownInTheWorkListToo() {
        Pages desk = as("HD-ALBA", Lane.HD_OP);
        BlockPage block = block("Mensah", "anagrafica").opened(desk);

        assertThat(block.with("surname", "Mensà").sentBy(desk)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select person_label from case_step where dossier_number = ? and state in (0, 1)")
                        .param(block.number())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("Mensà Kofi");
    }

    @Test
    void keepsBothWhenTwoPeopleChangeDifferentFields() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        BlockPage first = block("Gashi", "indirizzi").opened(desk);
        BlockPage second = block("Gashi", "indirizzi").opened(desk);

        assertThat(first.with("municipality", "Busca").sentBy(desk)).hasStatus3xxRedirection();
        assertThat(second.with("address", "Via Nuova 5").sentBy(desk)).hasStatus3xxRedirection();

        assertThat(second.opened(desk).typed())
                .containsEntry("municipality", "Busca")
                .containsEntry("address", "Via Nuova 5");
    }

    @Test
    void asksWhenBothChangedTheSameFieldAndKeepsWhatWasTyped() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        String phone = "contact.phone.value";
        BlockPage first = block("Gashi", "contatti").opened(desk);
        BlockPage second = block("Gashi", "contatti").opened(desk);

        assertThat(first.with(phone, "+39 333 9999999").sentBy(desk)).hasStatus3xxRedirection();
        MvcTestResult refused = second.with(phone, "333 8888888")
                .with("contact.phone.note", "la sera")
                .sentBy(desk);
        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyText().contains("keep." + phone, "+393339999999", "+393338888888", "la sera");
        assertThat(refused).bodyText().contains(desk.actor().name()).doesNotContain("keep.contact.phone.note");

        BlockPage again = second.shownBy(refused);
        assertThat(again.with("keep." + phone, "theirs").sentBy(desk)).hasStatus3xxRedirection();
        assertThat(again.opened(desk).typed())
                .containsEntry(phone, "+393339999999")
                .containsEntry("contact.phone.note", "la sera");
    }

    @Test
    void whoCorrectsAnotherBlockMeetsNobody() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        BlockPage identity = block("Gashi", "anagrafica").opened(desk);
        BlockPage languages = block("Gashi", "lingue").opened(desk);

        assertThat(languages.with("easyReading", "true").sentBy(desk)).hasStatus3xxRedirection();
        assertThat(identity.with("birthPlace", "Prizren").sentBy(desk)).hasStatus3xxRedirection();

        assertThat(languages.opened(desk).typed()).containsEntry("easyReading", "true");
        assertThat(identity.opened(desk).typed()).containsEntry("birthPlace", "Prizren");
    }

    @Test
    void aRowThatWasTakenAwayWhileSomebodyWroteIntoItIsAskedAbout() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        BlockPage block = block("Gashi", "documenti-identita").opened(desk);
        assertThat(block.with("paper.carta1.kind", "ID_CARD")
                        .with("paper.carta1.number", "CA 123")
                        .sentBy(desk))
                .hasStatus3xxRedirection();
        BlockPage first = block.opened(desk);
        BlockPage second = block.opened(desk);

        assertThat(first.with("paper.carta1.removed", "true").sentBy(desk)).hasStatus3xxRedirection();
        MvcTestResult refused = second.with("paper.carta1.number", "CA124").sentBy(desk);

        assertThat(refused).hasStatus(409);
        assertThat(refused).bodyText().contains("keep.paper.carta1.removed", "CA124");
        assertThat(second.shownBy(refused).sentBy(desk)).hasStatus3xxRedirection();
        assertThat(second.opened(desk).typed()).containsEntry("paper.carta1.number", "CA124");
    }

    @Test
    @DisplayName("Un canale non sicuro non è mai offerto: né in testata, né per scrivere (spec. 8.2)")
    void anUnsafePhoneLeavesTheRecordAndTheHead() {
        Pages desk = as("HD-CUNEO", Lane.HD_OP);
        BlockPage block = block("Hoxha", "contatti").opened(desk);
        String head = "Tel. ";
        assertThat(desk.read(block.person())).bodyText().contains(head, "••• ");

        assertThat(block.with("contact.phone.channel", "UNSAFE").sentBy(desk)).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select count(*) from dossier_person where surname = 'Hoxha' and phone is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(desk.read(block.person()))
                .bodyText()
                .doesNotContain(head)
                .contains("+393330000001", "Non sicuro: non scrivere qui");
        assertThat(desk.send("/u/dossier/cerca", Map.of("q", "333 0000001")))
                .as("the person is still found by it")
                .bodyText()
                .contains(block.number());

        assertThat(block.opened(desk)
                        .with("contact.due.kind", "PHONE")
                        .with("contact.due.value", "3471234567")
                        .with("contact.due.channel", "SAFE")
                        .sentBy(desk))
                .hasStatus3xxRedirection();
        assertThat(desk.read(block.person())).bodyText().contains(head, "347 ••• 45 67");
    }

    private BlockPage block(String surname, String path) {
        return BlockPage.of(jdbc, surname, path);
    }
}
