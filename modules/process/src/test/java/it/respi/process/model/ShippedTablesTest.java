// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision tables of the law, asked as the engine asks them: each line a case, with the row that decides it. */
@DisplayName("Ogni riga delle tabelle decide il suo caso")
class ShippedTablesTest extends TablesGround {
    @Test
    void whichWayAPermitIsAskedFor() throws IOException {
        check("shared/channel.dmn", """
                1 | true  | false | DIRECT
                1 | true  | true  | DIRECT
                2 | false | true  | DIRECT
                3 | false | false | KIT
                """);
    }

    @Test
    void whereAFirstPermitOrAConversionBegins() throws IOException {
        check("p05-first-permit/p05-first-step.dmn", """
                1 | SHORT_STAY            | -              | 0  | 0 | 0  | false | REFERRAL
                2 | FIRST_FAMILY          | -              | 0  | 0 | 0  | true  | POLICE
                2 | FIRST_WORK            | -              | 0  | 0 | 0  | true  | POLICE
                3 | FIRST_FAMILY          | -              | 0  | 0 | 0  | false | PREFECTURE
                3 | FIRST_WORK            | -              | 0  | 0 | 0  | false | PREFECTURE
                2 | CONVERT_STUDY         | VALID          | 0  | 0 | 0  | true  | POLICE
                2 | CONVERT_SEASONAL_FARM | EXPIRED_YEAR   | 0  | 0 | 0  | true  | POLICE
                4 | CONVERT_STUDY         | VALID          | 0  | 0 | 0  | false | CONVERSION
                5 | LONG_TERM_OTHER_EU    | VALID          | 0  | 0 | 0  | false | CONVERSION
                6 | CONVERT_SEASONAL      | EXPIRED_YEAR   | 0  | 9 | 40 | false | REFERRAL
                6 | CONVERT_SEASONAL_FARM | -              | 90 | 0 | 40 | false | REFERRAL
                7 | CONVERT_SEASONAL      | VALID          | 0  | 9 | 19 | false | REFERRAL
                8 | CONVERT_SEASONAL_FARM | VALID          | 38 | 9 | 20 | false | REFERRAL
                9 | CONVERT_SEASONAL      | VALID          | 90 | 2 | 20 | false | REFERRAL
                10 | CONVERT_SEASONAL     | EXPIRED_60     | 0  | 3 | 20 | false | CONVERSION
                10 | CONVERT_SEASONAL_FARM | VALID         | 39 | 0 | 20 | false | CONVERSION
                11 | COHESION             | EXPIRED_LONGER | 0  | 0 | 0  | false | REFERRAL
                11 | COHESION             | -              | 0  | 0 | 0  | false | REFERRAL
                12 | CONVERT_AT_18        | VALID          | 0  | 0 | 0  | false | POLICE
                13 | COHESION             | EXPIRED_YEAR   | 0  | 0 | 0  | false | POLICE
                13 | FIRST_OTHER          | -              | 0  | 0 | 0  | true  | POLICE
                """);
    }

    @Test
    void whichWayAFirstPermitIsAskedFor() throws IOException {
        check("p05-first-permit/p05-channel.dmn", """
                1 | COHESION    | KIT    | DIRECT
                1 | COHESION    | DIRECT | DIRECT
                2 | FIRST_OTHER | DIRECT | DIRECT
                3 | FIRST_OTHER | KIT    | KIT
                """);
    }

    @Test
    void whoCanAskForReunification() throws IOException {
        check("p02-family-reunification/p02-eligibility.dmn", """
                1 | EU_OR_ITALIAN | ABROAD    | OTHER_TITLE | -                    | SPOUSE    | 0  | OTHER_PROCEDURE
                2 | NON_EU        | IN_ITALY  | LONG_TERM   | -                    | SPOUSE    | 99 | OTHER_PROCEDURE
                3 | NON_EU        | ABROAD    | OTHER_TITLE | -                    | CHILD     | 99 | BLOCKED
                4 | NON_EU        | ABROAD    | ENTRY_VISA  | -                    | CHILD     | 99 | BLOCKED
                5 | NON_EU        | ABROAD    | PROTECTION  | SPOUSE_UNDER_18      | SPOUSE    | 99 | BLOCKED
                5 | NON_EU        | FOLLOWING | ENTRY_VISA  | SPOUSE_SEPARATED     | SPOUSE    | 99 | BLOCKED
                6 | NON_EU        | ABROAD    | LONG_TERM   | SECOND_SPOUSE        | SPOUSE    | 99 | BLOCKED
                7 | NON_EU        | ABROAD    | ONE_YEAR    | CHILD_MARRIED        | CHILD     | 99 | BLOCKED
                8 | NON_EU        | ABROAD    | ONE_YEAR    | PARENT_WITH_CHILDREN | PARENT_65 | 99 | BLOCKED
                9 | NON_EU        | ABROAD    | PROTECTION  | -                    | SPOUSE    | 0  | ALLOWED
                10 | NON_EU       | FOLLOWING | ENTRY_VISA  | -                    | SPOUSE    | 0  | ALLOWED
                11 | NON_EU       | ABROAD    | ONE_YEAR    | -                    | SPOUSE    | 23 | BLOCKED
                11 | NON_EU       | FOLLOWING | ONE_YEAR    | -                    | PARENT    | 23 | BLOCKED
                12 | NON_EU       | ABROAD    | ONE_YEAR    | -                    | SPOUSE    | 24 | ALLOWED
                12 | NON_EU       | ABROAD    | ONE_YEAR    | -                    | CHILD     | 20 | ALLOWED
                """);
    }

    @Test
    void whoCanAskForTheLongTermPermitAndWithWhichTest() throws IOException {
        check("p03-long-term-permit/p03-eligibility.dmn", """
                1 | true  | 9 | 0 | 0  | false | false | EXCLUDED
                2 | false | 4 | 0 | 0  | false | true  | TOO_EARLY
                3 | false | 5 | 7 | 7  | false | false | ABSENCES
                4 | false | 5 | 6 | 11 | false | false | ABSENCES
                5 | false | 5 | 7 | 11 | true  | true  | INCOME
                6 | false | 5 | 6 | 10 | false | false | ALLOWED
                """);
        check("p03-long-term-permit/p03-language-test.dmn", """
                1 | NO_PROOF    | TEST
                2 | AGE_HEALTH  | NOT_NEEDED
                3 | PROTECTION  | NOT_NEEDED
                4 | ART_27      | NOT_NEEDED
                5 | AGREEMENT   | NOT_NEEDED
                6 | CERTIFICATE | NOT_NEEDED
                6 | SCHOOL      | NOT_NEEDED
                6 | UNIVERSITY  | NOT_NEEDED
                """);
    }

    @Test
    void whichWayLeadsToCitizenship() throws IOException {
        check("p07-citizenship/p07-route.dmn", """
                1 | ART4C2      | true  | FROM_18_TO_19 | false | MISSING | 220 | false | MISSING
                2 | ART4C2      | false | UNDER_18      | false | MISSING | 210 | false | TOO_EARLY
                3 | ART4C2      | false | FROM_18_TO_19 | false | MISSING | 220 | false | DECLARATION
                4 | ART4C2      | false | NOT_TOLD      | false | MISSING | 300 | false | DECLARATION
                5 | ART4C2      | false | -             | true  | PROVED  | 300 | false | MISSING
                6 | ART9F       | true  | -             | true  | PROVED  | 200 | false | MISSING
                7 | ART9A       | false | -             | false | PROVED  | 200 | false | MISSING
                8 | ART5        | false | -             | false | MISSING | 200 | true  | MISSING
                9 | ART5        | false | -             | false | PROVED  | 11  | true  | TOO_EARLY
                10 | ART5       | false | -             | false | PROVED  | 23  | false | TOO_EARLY
                11 | ART5_ABROAD | false | -            | false | PROVED  | 17  | true  | TOO_EARLY
                12 | ART5_ABROAD | false | -            | false | PROVED  | 35  | false | TOO_EARLY
                13 | ART9A      | false | -             | true  | PROVED  | 35  | false | TOO_EARLY
                14 | ART9D      | false | -             | true  | PROVED  | 47  | false | TOO_EARLY
                15 | ART9E      | false | -             | true  | EXEMPT  | 59  | false | TOO_EARLY
                16 | ART9F      | false | -             | true  | EXEMPT  | 119 | false | TOO_EARLY
                17 | ART5       | true  | -             | false | PROVED  | 24  | false | ELIGIBLE
                17 | ART5_ABROAD | false | -            | false | PROVED  | 18  | true  | ELIGIBLE
                17 | ART9D      | false | -             | true  | PROVED  | 48  | false | ELIGIBLE
                17 | ART9F      | false | -             | true  | EXEMPT  | 120 | false | ELIGIBLE
                """);
    }

    @Test
    @DisplayName("P10: un adulto si segnala solo con il suo consenso, chiunque sia con lui")
    void whoIsReferredWithoutBeingAsked() throws IOException {
        check("p10-protection/p10-urgency.dmn", """
                1 | true  | VIOLENCE      | EMERGENCY
                1 | true  | UNACCOMPANIED | EMERGENCY
                2 | false | UNACCOMPANIED | TODAY
                2 | false | MINOR_AT_RISK | TODAY
                3 | false | VIOLENCE      | CONSENT
                3 | false | TRAFFICKING   | CONSENT
                """);
    }

    @Test
    @DisplayName("Art. 2 L. 47/2017: è solo anche il minore con un adulto che non ne risponde per legge")
    void whichMinorIsAlone() throws IOException {
        check("p10-protection/p10-alone.dmn", """
                1 | UNACCOMPANIED | ALONE       | YES
                1 | UNACCOMPANIED | OTHER_ADULT | YES
                2 | MINOR_AT_RISK | OTHER_ADULT | YES
                3 | MINOR_AT_RISK | PARENT      | NO
                3 | VIOLENCE      | OTHER_ADULT | NO
                """);
    }

    @ParameterizedTest
    @DisplayName("Le soglie di legge sono quelle del registro: una riga nuova cambia chi può chiedere, la tabella no")
    @CsvSource(textBlock = """
            p02-family-reunification/p02-eligibility.dmn, stayMonths,       11, family.sponsor_stay, false
            p03-long-term-permit/p03-eligibility.dmn,     stayYears,        2,  permit.longterm.stay, false
            p03-long-term-permit/p03-eligibility.dmn,     longestAbsence,   3,  permit.longterm.absence_consecutive, false
            p03-long-term-permit/p03-eligibility.dmn,     totalAbsence,     4,  permit.longterm.absence_total, false
            p04-quota-entry/p04-route.dmn,                employerRequests, 1,  work.private_employer_max_requests, false
            p07-citizenship/p07-route.dmn,                residenceMonths,  9,  citizenship.stay.marriage, true
            p07-citizenship/p07-route.dmn,                residenceMonths,  10, citizenship.stay.marriage, false
            p07-citizenship/p07-route.dmn,                residenceMonths,  11, citizenship.stay.marriage_abroad, true
            p07-citizenship/p07-route.dmn,                residenceMonths,  12, citizenship.stay.marriage_abroad, false
            p07-citizenship/p07-route.dmn,                residenceMonths,  13, citizenship.stay.born, false
            p07-citizenship/p07-route.dmn,                residenceMonths,  14, citizenship.stay.eu, false
            p07-citizenship/p07-route.dmn,                residenceMonths,  15, citizenship.stay.refugee, false
            p07-citizenship/p07-route.dmn,                residenceMonths,  16, citizenship.stay.non_eu, false
            """)
    void readTheRegister(String file, String answer, int row, String parameter, boolean halved) throws IOException {
        DecisionTable table = DecisionTable.read(xml(file)).getFirst();
        int column = table.inputs().stream()
                .map(DecisionTable.Input::answer)
                .toList()
                .indexOf(answer);

        assertThat(UnaryTest.of(table.rows().get(row - 1).cells().get(column))
                        .orElseThrow()
                        .parts())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnaryTest.Limit.class,
                        limit -> assertThat(limit.law()).isEqualTo(new UnaryTest.Law(parameter, halved)));
    }

    @Test
    @DisplayName("Sei anni invece di cinque per il lungo periodo: basta la riga del registro")
    void aNewAmountDecidesOtherwise() throws IOException {
        String file = "p03-long-term-permit/p03-eligibility.dmn";
        DecisionTable table = DecisionTable.read(xml(file)).getFirst();
        List<String> fiveYears = List.of("false", "5", "0", "0", "false", "false");
        assertThat(decided(file, table, fiveYears)).isEqualTo("ALLOWED");

        amounts.put("permit.longterm.stay", 6);

        assertThat(decided(file, table, fiveYears)).isEqualTo("TOO_EARLY");
    }
}
