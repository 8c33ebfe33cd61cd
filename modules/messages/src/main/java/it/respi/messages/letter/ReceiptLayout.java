// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Card;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Order of the receipt of opening (modello T02, art. 18-bis L. 241/1990). */
final class ReceiptLayout implements Paper.Content {

    private final ReceiptOfOpening receipt;
    private final Composer composer;

    ReceiptLayout(ReceiptOfOpening receipt, Composer composer) {
        this.receipt = receipt;
        this.composer = composer;
    }

    @Override
    public void put(Sheet sheet) throws IOException {
        var common = new CommonCards(composer, receipt.head());
        common.begin(sheet, List.of(opened()));
        sheet.card(papers("handed", Marker.DONE, receipt.handedIn()));
        if (!receipt.over()) {
            sheet.card(papers("missing", Marker.MISSING, receipt.missing()));
        }
        sheet.card(composer.card("term.title", Map.of(), term(), false));
        if (!receipt.over()) {
            sheet.card(composer.card("next.title", Map.of(), next(), false));
        }
        common.status(sheet);
        sheet.card(common.desk());
    }

    private Row opened() {
        return composer.fact("fact.opened", Composer.BODY, p -> Phrases.isolated(p.moment(receipt.openedAt())));
    }

    private Card papers(String kind, Marker marker, List<Label> papers) {
        var rows = new ArrayList<Row>();
        for (var paper : papers) {
            rows.add(composer.words(
                    marker, p -> List.of(new Run(Phrases.isolated(paper.in(p.language())), Composer.BODY))));
        }
        if (papers.isEmpty()) {
            rows.add(composer.sentence(Marker.NONE, kind + ".none"));
        }
        return composer.card(kind + ".title", Map.of("count", papers.size()), rows, true);
    }

    private List<Row> term() {
        var term = receipt.term();
        var rows = new ArrayList<Row>();
        rows.add(composer.words(Marker.POINT, p -> {
            var office = term.office().in(p.language());
            return List.of(new Run(p.say("term.office", Map.of("office", office)), Composer.BODY));
        }));
        var length = term.length();
        if (length != null) {
            rows.add(composer.words(
                    Marker.POINT,
                    p -> List.of(new Run(p.say("term.length", Map.of("length", p.length(length))), Composer.BODY))));
            rows.add(composer.sentence(Marker.POINT, "term.start"));
        }
        if (length != null && !receipt.over() || term.runsFrom() != null) {
            rows.add(running());
        }
        var due = term.due();
        if (due != null) {
            rows.add(dated("term.due", due));
        }
        rows.add(composer.words(Marker.POINT, p -> List.of(new Run(p.say("term.silence"), Composer.STRONG))));
        rows.add(composer.sentence(Marker.POINT, "term.silencePlain"));
        return rows;
    }

    private Row running() {
        var from = receipt.term().runsFrom();
        if (from == null) {
            return composer.sentence(Marker.POINT, "term.notRunning");
        }
        return dated("term.running", from);
    }

    private Row dated(String key, LocalDate day) {
        return composer.words(
                Marker.POINT, p -> List.of(new Run(p.say(key, Map.of("date", p.date(day))), Composer.BODY)));
    }

    private List<Row> next() {
        var rows = new ArrayList<Row>();
        if (!receipt.missing().isEmpty()) {
            rows.add(composer.sentence(Marker.POINT, "next.bring"));
        }
        if (receipt.term().runsFrom() == null) {
            rows.addAll(composer.points("next.prepare", "next.send"));
        }
        rows.addAll(composer.points("next.answer", "next.move"));
        return rows;
    }
}
