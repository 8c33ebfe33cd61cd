// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.app.api.Program.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A program reads and corrects the person of a dossier, block by block. */
class PersonApiTest extends ApiTest {
    private static final java.util.concurrent.atomic.AtomicInteger SERIAL =
            new java.util.concurrent.atomic.AtomicInteger();

    private String person = "";

    @BeforeEach
    void aPerson() {
        String surname = "Blocchi" + (char) ('a' + SERIAL.getAndIncrement());
        Answer opened = Openings.ofAnother(desk(), surname);
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        person = opened.location() + "/person";
    }

    @Test
    void readsEveryBlockWithItsVersion() {
        Answer read = desk().read(person);

        assertThat(read.status()).isEqualTo(200);
        assertThat(block(read, "IDENTITY").at("/fields/birthPrecision").asString())
                .isEqualTo("DAY");
        assertThat(block(read, "CONTACTS").at("/rows/0").toString())
                .contains("\"id\":\"phone\"", "+393330000099", "\"channel\":\"SAFE\"");
    }

    @Test
    void correctsOneBlockAndTheOtherKeepsItsVersion() {
        String papers = """
                {"version": 0, "rows": [
                  {"kind": "PASSPORT", "number": "ab 12345", "state": "MAR", "expires": "2031-05-01"},
                  {"kind": "PASSPORT", "number": "AB00001", "state": "MAR", "expires": "2020-05-01"}]}
                """;
        Answer corrected = desk().send(person + "/PAPERS", papers);

        assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(200);
        assertThat(block(corrected, "PAPERS").path("version").asInt()).isEqualTo(1);
        assertThat(block(corrected, "CONTACTS").path("version").asInt()).isZero();
        assertThat(desk().read(person.replace("/person", ""))
                        .body()
                        .at("/person/passportNumber")
                        .asString())
                .as("the one that ends last stands in the record")
                .isEqualTo("AB12345");
    }

    @Test
    void refusesAnOldVersion() {
        String languages = "{\"version\": 0, \"fields\": {\"language\": \"fr\", \"easyReading\": \"true\"}}";

        assertThat(desk().send(person + "/LANGUAGES", languages).status()).isEqualTo(200);
        Answer second = desk().send(person + "/LANGUAGES", languages);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("person.changed");
    }

    @Test
    void saysWhichFieldIsWrongAndChangesNothing() {
        Answer refused = desk().send(person + "/CONTACTS", """
                {"version": 0, "fields": {"colour": "red"}, "rows": [
                  {"id": "due", "kind": "PHONE", "value": "12", "channel": "PERHAPS", "preferred": "true"}]}
                """);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .contains(
                        "colour=api.body.unknown-field",
                        "contact.due.channel=person.field.choice",
                        "contact.due.value=person.phone.format");
        assertThat(block(desk().read(person), "CONTACTS").path("version").asInt())
                .isZero();
    }

    @Test
    void aDifferenceOfTheCodiceFiscaleIsConfirmedAndAnEarlierCodeIsKept() {
        assertThat(identity(0, "91234567898", "").status()).isEqualTo(200);
        Answer asked = identity(1, "LMRFMZ91L43Z330P", "");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body().path("warnings").toString())
                .contains("cf.differs.surname", "cf.differs.given-names", "cf.differs.birth-date")
                .doesNotContain("cf.differs.sex", "cf.differs.birth-place");

        Answer confirmed = identity(
                1,
                "LMRFMZ91L43Z330P",
                ", \"confirmed\": [\"cf.differs.surname\", \"cf.differs.given-names\", \"cf.differs.birth-date\"]");
        assertThat(confirmed.status()).as(confirmed.body().toString()).isEqualTo(200);
        assertThat(confirmed.body().at("/earlierCodes/0/value").asString()).isEqualTo("91234567898");
    }

    @Test
    void anotherOfficeNeitherReadsNorCorrects() {
        Program bra = program("altro.HD-BRA.HD-OP");

        assertThat(bra.read(person).status()).isEqualTo(404);
        assertThat(bra.send(person + "/LANGUAGES", "{\"version\": 0, \"fields\": {\"language\": \"fr\"}}")
                        .status())
                .isEqualTo(404);
    }

    private Answer identity(int version, String code, String more) {
        return desk().send(person + "/IDENTITY", """
                {"version": %d, "fields": {"surname": "Prova", "givenNames": "Uno", "sex": "F", "birthDate": "1991-05-20",
                  "birthPrecision": "DAY", "birthPlace": "Khouribga", "birthCountry": "MAR", "citizenship": "MAR",
                  "codiceFiscale": "%s"}%s}
                """.formatted(version, code, more));
    }

    private static JsonNode block(Answer answer, String name) {
        for (JsonNode block : answer.body().path("blocks")) {
            if (block.path("block").asString().equals(name)) {
                return block;
            }
        }
        throw new AssertionError("no " + name + " in " + answer.body());
    }
}
