// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Card;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cards that every letter of a case has: whose it is, where to ask, how to follow it. */
final class CommonCards {

    private final Composer composer;
    private final LetterHead head;

    CommonCards(Composer composer, LetterHead head) {
        this.composer = composer;
        this.head = head;
    }

    /** How every letter begins: its title, why it is given, and whose case it is, with the facts of one letter. */
    void begin(Sheet sheet, List<Row> own) throws IOException {
        sheet.row(composer.title().tightened());
        sheet.row(composer.intro().tightened());
        sheet.card(facts(own));
    }

    private Card facts(List<Row> own) {
        var rows = new ArrayList<Row>();
        rows.add(composer.fact("fact.number", Composer.STRONG, p -> Phrases.isolated(head.number())));
        rows.add(composer.fact(
                "fact.procedure",
                Composer.BODY,
                p -> Phrases.isolated(head.procedure().in(p.language()))));
        var applicant = head.applicant();
        rows.add(composer.fact("fact.name", Composer.STRONG, p -> Phrases.isolated(applicant.name())));
        var birthDate = applicant.birthDate();
        if (birthDate != null && head.issue().statusPage() == null) { // it opens the page that the code leads to
            rows.add(composer.fact("fact.birth", Composer.BODY, p -> Phrases.isolated(p.date(birthDate))));
        }
        rows.addAll(own);
        rows.addAll(office());
        return new Card(null, null, rows, true);
    }

    /** Where to ask. */
    Card desk() {
        var desk = head.desk();
        var rows = new ArrayList<Row>();
        if (!desk.name().equals(head.issue().office())) {
            rows.add(value("desk.name", desk.name()));
        }
        rows.add(value("desk.address", desk.address()));
        if (!desk.phone().isBlank()) {
            rows.add(value("desk.phone", desk.phone()));
        }
        rows.add(composer.fact(
                "desk.hours", Composer.BODY, p -> Phrases.isolated(desk.hours().in(p.language()))));
        return composer.card("desk.title", Map.of(), rows, true);
    }

    /** How to follow the case, where the person may. */
    void status(Sheet sheet) throws IOException {
        var link = head.issue().statusPage();
        if (link != null) {
            var code = composer.code(link.scanned(), List.of("status.scan", "status.private", "status.address"));
            var typed = composer.plain(link.page().toASCIIString() + "   " + link.code());
            sheet.card(composer.card("status.title", Map.of(), List.of(code, typed), false));
        }
    }

    private List<Row> office() {
        var rows = new ArrayList<Row>();
        rows.add(value("fact.office", head.issue().office()));
        var person = head.issue().personInCharge();
        if (person != null) {
            rows.add(value("fact.officer", person));
        }
        return rows;
    }

    private Row value(String key, String value) {
        return composer.fact(key, Composer.BODY, p -> Phrases.isolated(value));
    }
}
