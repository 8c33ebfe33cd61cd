// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What stands in the blocks of a person leads to the dossier, and what is not certain is said. */
class PersonFindTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"Шевченко Олена", "Koroleva", "shevchenko elena", "CA 77 001 X"})
    void findsByEveryNameAndEveryPaper(String text) {
        Pages desk = keeper("Shevchenko");
        BlockPage names = block("Shevchenko", "nomi").opened(desk);
        assertThat(names.with("nativeSurname", "Шевченко")
                        .with("nativeGivenNames", "Олена")
                        .with("alias.uno.surname", "Koroleva")
                        .with("alias.uno.kind", "MARRIED")
                        .sentBy(desk))
                .hasStatus3xxRedirection();
        BlockPage papers = block("Shevchenko", "documenti-identita").opened(desk);
        assertThat(papers.with("paper.uno.kind", "ID_CARD")
                        .with("paper.uno.number", "CA77001X")
                        .with("paper.uno.expires", "2020-01-31")
                        .sentBy(desk))
                .hasStatus3xxRedirection();

        assertThat(desk.send("/u/dossier/cerca", Map.of("q", text))).bodyText().contains(names.number());
        assertThat(desk.read(names.person())).bodyText().contains("<bdi dir=\"auto\">Шевченко</bdi>", "Scaduto");
    }

    @Test
    @DisplayName(
            "Data di nascita parziale: si dice che cosa è noto, e il codice fiscale non dà avvisi falsi (spec. 8.1)")
    void saysWhatIsKnownOfTheDateOfBirth() {
        Pages desk = keeper("Wu");
        BlockPage identity = block("Wu", "anagrafica").opened(desk);
        MvcTestResult asked = identity.with("birthDate", "1975-01-01").sentBy(desk);
        assertThat(asked).hasStatus(422);
        assertThat(asked).bodyText().contains("Il codice fiscale indica un’altra data di nascita.");

        assertThat(identity.with("birthDate", "1975-06-15")
                        .with("birthPrecision", "YEAR")
                        .sentBy(desk))
                .hasStatus3xxRedirection();
        assertThat(desk.read(identity.person()))
                .bodyText()
                .contains("1975 (giorno e mese non noti)")
                .doesNotContain("15/06/1975", "01/01/1975", "Il codice fiscale indica");
        assertThat(desk.send("/u/dossier/cerca", Map.of("q", "wu yi")))
                .bodyText()
                .contains("1975 (giorno e mese non noti)");
    }

    @Test
    void aReplacedCodeStillFindsTheDossierAndADifferenceIsShownAsLongAsItLasts() {
        Pages desk = keeper("Diop");
        BlockPage identity = block("Diop", "anagrafica").opened(desk).with("surname", "Diouf");
        MvcTestResult asked = identity.sentBy(desk);
        assertThat(asked).hasStatus(422).bodyText().contains("Il codice fiscale indica un altro cognome.");
        BlockPage other = identity.with("surname", "Diop").with("codiceFiscale", "00764567897");

        assertThat(other.sentBy(desk)).hasStatus3xxRedirection();
        assertThat(desk.read(identity.person())).bodyText().contains("00764567897", "DPIMMD79T31Z343E, fino al");
        assertThat(desk.send("/u/dossier/cerca", Map.of("q", "DPIMMD79T31Z343E")))
                .as("one dossier has that code")
                .redirectedUrl()
                .contains(identity.number());
        assertThat(identity.opened(desk).with("codiceFiscale", "00764567898").sentBy(desk))
                .hasStatus(422)
                .bodyText()
                .contains("L’ultima cifra del codice fiscale provvisorio non torna");
    }

    @Test
    void nothingOfABlockStandsReadableInItsTable() {
        Pages desk = keeper("Okafor");
        BlockPage contacts = block("Okafor", "contatti").opened(desk);
        assertThat(contacts.with("contact.segno.kind", "OTHER")
                        .with("contact.segno.value", "marcatoreleggibile")
                        .with("contact.segno.channel", "SAFE")
                        .with("contact.segno.note", "marcatorenota")
                        .sentBy(desk))
                .hasStatus3xxRedirection();

        assertThat(jdbc.sql("select count(*) from dossier_person_block where locate('marcatore', sealed) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(contacts.opened(desk).typed()).containsEntry("contact.segno.note", "marcatorenota");
    }

    private Pages keeper(String surname) {
        String office = jdbc.sql("select o.code from dossier d join dossier_person p on p.id = d.holder_id"
                        + " join registry_office o on o.id = d.owner_office_id where p.surname = ?")
                .param(surname)
                .query(String.class)
                .single();
        return as(office, Lane.HD_OP);
    }

    private BlockPage block(String surname, String path) {
        return BlockPage.of(jdbc, surname, path);
    }
}
