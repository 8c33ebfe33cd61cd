// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.api;

import it.respi.app.Today;

/** What a help desk sends to open a dossier; the people are invented. */
final class Openings {
    private Openings() {}

    /** A renewal of a person without codice fiscale, by the postal kit. */
    static String of(String surname) {
        return of(surname, "\"noCfReason\": \"Chiesto e non ancora arrivato\"");
    }

    /** The same, by a program that looks at those who are alike and says that it is another person. */
    static Program.Answer ofAnother(Program desk, String surname) {
        String opening = of(surname);
        Program.Answer first = desk.send("/api/v1/dossiers", opening);
        return first.status() == 409 ? desk.send("/api/v1/dossiers", confirmed(opening, first)) : first;
    }

    /** With the confirmation that came with the candidates. */
    static String confirmed(String opening, Program.Answer asked) {
        return opening.replaceFirst(
                "\\{",
                "{\"confirmedNew\": \"%s\", "
                        .formatted(asked.body().path("confirmedNew").asString()));
    }

    /** @param code the JSON of the codice fiscale, or why there is none */
    static String of(String surname, String code) {
        return """
                {"person": {"surname": "%s", "givenNames": "Prova", "sex": "F", "birthDate": "1991-05-20",
                  "birthPlace": "Khouribga", "birthCountry": "MAR", "citizenship": "MAR", %s,
                  "phone": "+393330000099", "language": "fr", "interpreter": false,
                  "address": "Via Esempio 9", "municipality": "Cuneo", "postalCode": "12100"},
                 "permit": {"permitType": "16", "permitNumber": "I12345678", "permitExpiry": "%s"}}
                """.formatted(surname, code, Today.inItaly().plusDays(30));
    }
}
