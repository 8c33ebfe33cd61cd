// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.cases.CaseDigest;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The parts of a binder that are text. */
final class TextParts {
    private final BinderContent content;
    private final Rows rows;
    private final Texts texts;
    private final Dates dates;

    TextParts(BinderContent content, Rows rows, Texts texts, Dates dates) {
        this.content = content;
        this.rows = rows;
        this.texts = texts;
        this.dates = dates;
    }

    void put(Sheet sheet, BinderPart part) throws IOException {
        sheet.row(rows.title(texts.say("binder.part." + part)));
        switch (part) {
            case PERSON -> {
                for (var group : content.person()) {
                    sheet.card(rows.facts(group.title(), group.facts()));
                }
            }
            case CASES -> {
                for (CaseDigest one : content.cases()) {
                    put(sheet, one);
                }
            }
            case DOCUMENTS -> documents(sheet);
            case NOTES -> notes(sheet);
            case REASONS -> reasons(sheet);
            case HISTORY -> history(sheet);
        }
    }

    private void put(Sheet sheet, CaseDigest one) throws IOException {
        sheet.card(rows.facts(one.procedure() + " – " + one.state(), one.facts()));
        if (!one.term().isEmpty()) {
            List<Row> term = new ArrayList<>();
            one.term().forEach(sentence -> term.add(rows.marked(Marker.POINT, new Run(sentence, Rows.BODY))));
            sheet.card(rows.card(texts.say("binder.term"), term));
        }
        List<Row> papers = one.papers().stream()
                .map(paper -> rows.pair(
                        new Run(paper.state(), Rows.STRONG),
                        new Run(paper.name(), Rows.BODY),
                        new Run(paper.detail(), Rows.SMALL)))
                .toList();
        if (!papers.isEmpty()) {
            sheet.card(rows.card(texts.say("binder.checklist"), papers));
        }
    }

    private void documents(Sheet sheet) throws IOException {
        List<Row> lines = new ArrayList<>();
        for (BinderContent.Listed one : content.listed()) {
            String how = one.isPrinted()
                    ? texts.say("binder.document.pages", one.row().pages())
                    : texts.say("binder.document.listed");
            lines.add(rows.pair(
                    new Run(how, Rows.STRONG),
                    new Run(one.kind(), Rows.BODY),
                    new Run(Rows.isolated(one.row().name()), Rows.SMALL),
                    new Run(one.state() + " · " + one.added(), Rows.SMALL),
                    new Run("SHA-256 " + one.row().sha256(), Rows.HASH)));
        }
        sheet.card(rows.card(texts.say("binder.documents.list", lines.size()), lines));
    }

    private void notes(Sheet sheet) throws IOException {
        sheet.row(rows.plain(texts.say("binder.notes.secret")));
        for (var note : content.notes()) {
            sheet.card(rows.card(
                    note.readers(),
                    List.of(
                            rows.line(new Run(Rows.isolated(note.by()) + " · " + dates.moment(note.at()), Rows.SMALL)),
                            rows.line(new Run(note.body(), Rows.BODY)))));
        }
    }

    private void reasons(Sheet sheet) throws IOException {
        for (CaseDigest one : content.cases()) {
            for (CaseDigest.Reason reason : one.reasons()) {
                sheet.card(rows.card(
                        reason.kind(),
                        List.of(
                                rows.line(new Run(
                                        Rows.isolated(reason.by()) + " · " + dates.moment(reason.at()), Rows.SMALL)),
                                rows.line(new Run(reason.body(), Rows.BODY)))));
            }
        }
    }

    private void history(Sheet sheet) throws IOException {
        for (CaseDigest one : content.cases()) {
            List<Row> events = one.history().stream().map(this::event).toList();
            if (!events.isEmpty()) {
                sheet.card(rows.card(one.procedure(), events));
            }
        }
    }

    private Row event(CaseDigest.Event event) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(event.text(), Rows.BODY));
        String who = event.who();
        if (who != null) {
            runs.add(new Run(Rows.isolated(who), Rows.SMALL));
        }
        String detail = event.detail();
        if (detail != null) {
            runs.add(new Run(detail, Rows.SMALL));
        }
        return rows.pair(new Run(dates.moment(event.at()), Rows.SMALL), runs.toArray(Run[]::new));
    }
}
