// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Order of the copy of the data (modello T98, art. 15 GDPR): the person block by block, then what belongs to the person. */
final class PersonCopyLayout implements Paper.Content {
    /** Which fields of which group are read on paper, in this order. */
    private static final List<Group> GROUPS = List.of(
            new Group("family", "surname", "givenNames", "birthDate", "whereabouts", "since", "until", "ending"),
            new Group("documents", "kind", "fileName", "addedAt", "validUntil", "addedBy"),
            new Group(
                    "cases",
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
                    "police"),
            new Group("consents", "givenOn", "expiresOn", "endedAt", "recordedBy"),
            new Group("notes", "at", "office", "text"),
            new Group("transfers", "at", "from", "to", "reason", "answer"),
            new Group("requests", "receivedOn", "dueOn", "words", "answer"),
            new Group("mergers", "state", "from", "to", "askedAt", "decidedAt", "dividedAt"),
            new Group("drafts", "form", "office", "savedAt"));

    private final PersonCopy copy;
    private final Composer composer;
    private final CopyWords words;

    PersonCopyLayout(PersonCopy copy, Composer composer) {
        this.copy = copy;
        this.composer = composer;
        this.words = new CopyWords(copy.kinds());
    }

    @Override
    public void put(Sheet sheet) throws IOException {
        var common = new CommonCards(composer, copy.head());
        common.begin(sheet, List.of());
        for (PersonCopy.Part part : copy.parts()) {
            put(sheet, part);
        }
        sheet.card(composer.card(
                "more.title",
                Map.of(),
                composer.points("more.file", "more.documents", "more.notGiven", "more.complain"),
                false));
        sheet.card(common.desk());
    }

    private void put(Sheet sheet, PersonCopy.Part part) throws IOException {
        if (part != copy.parts().getFirst()) {
            sheet.card(composer.card(
                    "part.title", Map.of("number", part.number()), composer.points("part.merged"), false));
        }
        for (var record : part.of("personBlocks")) {
            var block = new CopyBlock(record);
            var rows = new ArrayList<>(facts(block));
            block.rows().forEach(row -> rows.add(row(block.name(), row)));
            if (!rows.isEmpty()) {
                sheet.card(composer.card("block." + block.name(), Map.of(), rows, true));
            }
        }
        for (Group group : GROUPS) {
            var rows = part.of(group.name()).stream()
                    .map(record -> row(group.name(), CopyBlock.only(record, group.fields())))
                    .toList();
            if (!rows.isEmpty()) {
                sheet.card(composer.card("group." + group.name(), Map.of("count", rows.size()), rows, true));
            }
        }
    }

    private List<Row> facts(CopyBlock block) {
        var rows = new ArrayList<Row>();
        block.facts()
                .forEach((field, value) -> rows.add(composer.fact(
                        words.label(block.name(), field),
                        Composer.BODY,
                        p -> words.value(block.name(), field, value, p))));
        return rows;
    }

    private Row row(String group, Map<String, String> fields) {
        return composer.words(Marker.POINT, p -> {
            var runs = new ArrayList<Run>();
            fields.forEach((field, value) -> runs.add(new Run(
                    p.say(words.label(group, field)) + ": " + words.value(group, field, value, p),
                    runs.isEmpty() ? Composer.STRONG : Composer.BODY)));
            return runs;
        });
    }

    private record Group(String name, List<String> fields) {
        Group(String name, String... fields) {
            this(name, List.of(fields));
        }
    }
}
