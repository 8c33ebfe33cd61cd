// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseFile;
import it.respi.kernel.time.Explanation;
import it.respi.kernel.time.Interval;
import it.respi.kernel.time.TermResult;
import it.respi.kernel.time.TermUnit;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Deadline;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.ClockView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clock of a case in words and numbers (termine del procedimento). */
@Component
public class TermView {
    private final Texts texts;
    private final Dates dates;
    private final AfterRefusal refusal;
    private final AfterDelay delay;

    TermView(Texts texts, Dates dates, AfterRefusal refusal, AfterDelay delay) {
        this.delay = delay;
        this.refusal = refusal;
        this.texts = texts;
        this.dates = dates;
    }

    /** Empty while nothing started the term. */
    Optional<ClockView> of(CaseFile file, LocalDate today) {
        return file.term().on(today).map(term -> view(file, term, today));
    }

    private ClockView view(CaseFile file, TermResult term, LocalDate today) {
        Deadline deadline = Deadline.of(
                term.dueDate(),
                today,
                file.term().termDays(),
                file.term().stoppedSince(),
                file.term().decidedOn());
        List<ClockView.Segment> segments = term.usage().intervals().stream()
                .filter(interval -> interval.days() > 0)
                .map(interval -> new ClockView.Segment(interval.kind() == Interval.Kind.RUNNING, interval.days()))
                .toList();
        return new ClockView(
                term.input().start(),
                file.term().termDays(),
                deadline,
                segments,
                new ClockView.Words(sentences(term), facts(file, term)));
    }

    /** How the due date came about, one sentence for each fact. */
    public List<String> sentences(TermResult term) {
        return term.explanation().stream().map(this::sentence).toList();
    }

    private List<Fact> facts(CaseFile file, TermResult term) {
        List<Fact> facts = new ArrayList<>();
        boolean stopped = file.term().stoppedSince() != null;
        facts.add(new Fact(
                texts.say("term.fact.clock"),
                texts.say(
                        file.term().decidedOn() != null
                                ? "term.fact.ended"
                                : stopped ? "term.fact.stopped" : "term.fact.running")));
        if (file.term().rule().unit() != TermUnit.DAY) {
            facts.add(new Fact(
                    texts.say("term.fact.length"),
                    texts.say(file.term().rule().words(), file.term().rule().amount())));
        }
        if (stopped && term.due().latestPossible()) {
            facts.add(new Fact(texts.say("term.fact.latest"), dates.inWords(term.dueDate())));
        }
        facts.add(new Fact(
                texts.say("term.fact.start"),
                texts.say(
                        term.provisional() ? "term.fact.reported" : "term.fact.confirmed",
                        dates.numeric(term.input().start()))));
        facts.add(new Fact(
                texts.say("term.fact.notice"),
                file.term().noticeDeliveredOn() == null
                        ? texts.say("term.fact.notice.none")
                        : dates.numeric(file.term().noticeDeliveredOn())));
        facts.addAll(delay.facts(file, term));
        facts.addAll(refusal.facts(file));
        return facts;
    }

    private String sentence(Explanation explanation) {
        Object[] args = explanation.args().stream()
                .map(arg -> arg instanceof LocalDate day ? dates.numeric(day) : arg)
                .toArray();
        return texts.say(explanation.code(), args);
    }
}
