// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Order of the copy of the data (modello T98, art. 15 GDPR). */
final class PersonCopyLayout implements Paper.Content {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String PERSON = "person";

    /** Which fields of which group are read on paper, in this order. */
    private static final Map<String, List<String>> GROUPS = groups();

    private final PersonCopy copy;
    private final Composer composer;

    PersonCopyLayout(PersonCopy copy, Composer composer) {
        this.copy = copy;
        this.composer = composer;
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(
                PERSON,
                List.of(
                        "surname",
                        "givenNames",
                        "sex",
                        "birthDate",
                        "birthPlace",
                        "birthCountry",
                        "citizenship",
                        "codiceFiscale",
                        "passportNumber",
                        "passportExpiry",
                        "phone",
                        "email",
                        "language",
                        "address",
                        "municipality",
                        "postalCode",
                        "mailAddress"));
        groups.put("documents", List.of("kind", "fileName", "addedAt", "validUntil", "addedBy"));
        groups.put(
                "cases",
                List.of(
                        "openedAt",
                        "permitNumber",
                        "permitExpiry",
                        "assicurata",
                        "policeFileNumber",
                        "dueOn",
                        "decidedOn",
                        "newPermitNumber",
                        "closedAt",
                        "desk",
                        "police"));
        groups.put("consents", List.of("givenOn", "expiresOn", "endedAt", "recordedBy"));
        groups.put("notes", List.of("at", "office", "text"));
        groups.put("transfers", List.of("at", "from", "to", "reason", "answer"));
        groups.put("requests", List.of("receivedOn", "dueOn", "words", "answer"));
        return groups;
    }

    @Override
    public void put(Sheet sheet) throws IOException {
        var common = new CommonCards(composer, copy.head());
        common.begin(sheet, List.of());
        for (var group : GROUPS.entrySet()) {
            var records = copy.records().getOrDefault(group.getKey(), List.of());
            if (!records.isEmpty()) {
                var rows = group.getKey().equals(PERSON)
                        ? facts(records.getFirst(), group.getValue())
                        : rows(records, group.getValue());
                sheet.card(composer.card("group." + group.getKey(), Map.of("count", records.size()), rows, true));
            }
        }
        sheet.card(composer.card(
                "more.title",
                Map.of(),
                composer.points("more.file", "more.documents", "more.notGiven", "more.complain"),
                false));
        sheet.card(common.desk());
    }

    private List<Row> facts(Map<String, Object> record, List<String> fields) {
        var rows = new ArrayList<Row>();
        for (var field : fields) {
            var value = record.get(field);
            if (value != null && !value.toString().isEmpty()) {
                rows.add(composer.fact("field." + field, Composer.BODY, p -> read(field, value, p)));
            }
        }
        return rows;
    }

    private List<Row> rows(List<Map<String, Object>> records, List<String> fields) {
        var rows = new ArrayList<Row>();
        for (var record : records) {
            rows.add(composer.words(Marker.POINT, p -> runs(record, fields, p)));
        }
        return rows;
    }

    private List<Run> runs(Map<String, Object> record, List<String> fields, Phrases phrases) {
        var runs = new ArrayList<Run>();
        for (var field : fields) {
            var value = record.get(field);
            if (value != null && !value.toString().isEmpty()) {
                var words = phrases.say("field." + field) + ": " + read(field, value, phrases);
                runs.add(new Run(words, runs.isEmpty() ? Composer.STRONG : Composer.BODY));
            }
        }
        return runs;
    }

    private String read(String field, Object value, Phrases phrases) {
        var text = value.toString();
        if (field.equals("kind") && copy.kinds().containsKey(text)) {
            return Phrases.isolated(
                    copy.kinds().getOrDefault(text, Label.untranslated(text)).in(phrases.language()));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Phrases.isolated(phrases.date(LocalDate.parse(text)));
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return Phrases.isolated(phrases.date(LocalDate.ofInstant(Instant.parse(text), ROME)));
        }
        return Phrases.isolated(text);
    }
}
