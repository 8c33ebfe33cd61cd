// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.Act;
import it.respi.cases.Choice;
import it.respi.cases.FormField;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.StepDefinition;
import it.respi.cases.StepTargets;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.process.deployment.AskedTables;
import it.respi.process.deployment.Models;
import it.respi.process.diagram.StepOrder;
import it.respi.process.lint.Finding;
import it.respi.process.model.DecisionTable;
import it.respi.process.version.OlderVersions;
import it.respi.process.version.OlderVersions.Behind;
import it.respi.registry.Catalogue;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.ParameterNames;
import it.respi.registry.StandardPaper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A procedure in words. */
@Component
record ProcedureSheet(
        StepWords words,
        Texts texts,
        Dates dates,
        Catalogue catalogue,
        LegalParameters parameters,
        StepTargets targets,
        ParameterNames names,
        AskedTables tables,
        Clock clock) {

    /**
     * A procedure of the list.
     *
     * @param state whether it can be opened
     */
    record Line(String key, String name, int version, int steps, Tag state) {}

    /**
     * A step.
     *
     * @param mark two letters of who does it, as on every page
     * @param due by when it is to be done
     * @param asks its questions, one sentence each
     * @param ends the ways it can end; empty where there is one
     */
    record Step(String title, String mark, String who, String due, List<String> asks, List<String> ends, boolean act) {}

    /** A paper of the standard list. */
    record Paper(String code, String name, String when, Tag state) {}

    /** A model that was left out, and why. */
    record LeftOut(String path, List<String> reasons) {}

    /** Cases that run by an older version of a procedure. */
    record Older(String key, String words) {}

    Line line(ProcedureDefinition procedure) {
        boolean offered = procedure.frame().offered();
        return new Line(
                procedure.key(),
                texts.sayOr("procedure." + procedure.key(), procedure.name()),
                procedure.version(),
                procedure.steps().size(),
                offered
                        ? new Tag("grn", "s-ok", texts.say("catalogue.offered"))
                        : new Tag("gry", "s-pause", texts.say("catalogue.withdrawn")));
    }

    List<Fact> facts(ProcedureDefinition procedure) {
        List<Fact> facts = new ArrayList<>();
        String who = texts.say("agency." + procedure.frame().decidedBy());
        boolean home = procedure.frame().asksMunicipality();
        facts.add(fact("decides", home ? texts.say("catalogue.decides.home", who) : who));
        facts.add(fact("version", Integer.toString(procedure.version())));
        String term = procedure.frame().term();
        if (term == null) {
            facts.add(fact("term", texts.say("catalogue.term.none")));
        } else {
            facts.addAll(parameters
                    .find(term, LocalDate.now(clock))
                    .map(this::term)
                    .orElseGet(() -> List.of(fact("term", texts.say("catalogue.term.unknown", term)))));
        }
        return facts;
    }

    private List<Fact> term(LegalParameter found) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                "term",
                found.termUnit()
                        .map(unit -> texts.say("term.length." + unit, found.amount()))
                        .orElseGet(() -> texts.say("catalogue.term.unknown", found.key()))));
        facts.add(new Fact(texts.say("catalogue.fact.parameter"), names.of(found.key()), names.page(found.key())));
        facts.add(fact("norm", found.norm()));
        facts.add(fact("since", dates.numeric(found.validFrom())));
        if (found.toBeConfirmed()) {
            facts.add(fact("confirmed", texts.say("catalogue.to-be-confirmed")));
        }
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.say("catalogue.fact." + key), value);
    }

    /** The steps, those of the main way first and in its order. */
    List<Step> steps(ProcedureDefinition procedure) {
        return new StepOrder(procedure)
                .sorted().stream().map(step -> step(step, procedure)).toList();
    }

    private Step step(StepDefinition step, ProcedureDefinition procedure) {
        String mark = step.shownAsPerson() ? "PE" : step.lane().agency().mark();
        return new Step(
                words.title(step),
                mark,
                texts.say("staff.lane." + step.lane().code()),
                due(step, procedure),
                step.fields().stream().map(this::asked).toList(),
                step.outcomes().stream()
                        .map((Choice outcome) -> words.outcome(outcome))
                        .toList(),
                step.legalAct());
    }

    private String due(StepDefinition step, ProcedureDefinition procedure) {
        if (step.dueByTerm()) {
            return texts.say("catalogue.due.term");
        }
        String target = targets.of(step, LocalDate.now(clock))
                .map(term -> texts.say("catalogue.due." + term.unit(), term.amount()))
                .orElseGet(() -> texts.say("catalogue.due.usual"));
        if (Act.RECORD_APPEAL.name().equals(step.action())) {
            return texts.say("catalogue.due.remedies", target);
        }
        return procedure.steps().stream()
                .flatMap(other -> other.fields().stream())
                .filter(field -> field.id().equals(step.targetFrom()))
                .findFirst()
                .map(day -> texts.say("catalogue.time.from", target, words.question(day)))
                .orElse(target);
    }

    private String asked(FormField field) {
        return field.required() ? words.question(field) : texts.say("catalogue.optional", words.question(field));
    }

    List<Paper> papers(ProcedureDefinition procedure) {
        Set<String> decided = tables.of(procedure.key()).stream()
                .filter(DecisionTable::ofPapers)
                .flatMap(table -> table.decides().stream())
                .collect(Collectors.toSet());
        return catalogue.papers(procedure.key()).stream()
                .map(paper -> paper(paper, decided.contains(paper.rule().code())))
                .toList();
    }

    private Paper paper(StandardPaper paper, boolean decided) {
        Locale locale = LocaleContextHolder.getLocale();
        String name = catalogue
                .documentKind(paper.rule().code())
                .map(kind -> kind.labelIn(locale))
                .orElse(paper.rule().code());
        return new Paper(
                paper.rule().code(),
                name,
                decided ? byAnswers(paper, locale) : when(paper, locale),
                paper.rule().confirmed()
                        ? new Tag("grn", "s-ok", texts.say("catalogue.confirmed"))
                        : new Tag("amb", "s-warn", texts.say("catalogue.to-be-confirmed")));
    }

    private String when(StandardPaper paper, Locale locale) {
        String when = paper.forAll()
                ? texts.say("catalogue.papers.always")
                : texts.say("catalogue.papers.types", types(paper, locale));
        return paper.rule().required() ? when : texts.say("catalogue.papers.if-held", when);
    }

    /** A table says whether it is wanted. */
    private String byAnswers(StandardPaper paper, Locale locale) {
        return paper.forAll()
                ? texts.say("catalogue.papers.answers")
                : texts.say("catalogue.papers.types-answers", types(paper, locale));
    }

    private String types(StandardPaper paper, Locale locale) {
        return paper.permitTypes().stream()
                .map(code -> catalogue
                        .permitType(code)
                        .map(type -> type.labelIn(locale))
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }

    /** Cases that run by an older version, in one sentence each. */
    List<Older> older(List<Behind> behind, ProcedureCatalog procedures) {
        return behind.stream()
                .map(one -> new Older(
                        one.key(),
                        texts.say("versions.older.line", nameOf(one.key(), procedures), one.version(), cases(one))))
                .toList();
    }

    private String nameOf(String key, ProcedureCatalog procedures) {
        String italian =
                procedures.procedure(key).map(ProcedureDefinition::name).orElse(key);
        return texts.sayOr("procedure." + key, italian);
    }

    private String cases(Behind behind) {
        return behind.cases() > OlderVersions.most()
                ? texts.say("versions.cases.more", OlderVersions.most())
                : texts.say("versions.cases", behind.cases());
    }

    List<LeftOut> refused(List<Models.Refused> refused) {
        return refused.stream()
                .map(model -> new LeftOut(
                        model.path(),
                        model.findings().stream().map(this::reason).toList()))
                .toList();
    }

    private String reason(Finding finding) {
        String said = finding.element() + ": " + texts.say("lint.rule." + finding.rule());
        return finding.detail().isBlank() ? said : said + " (" + finding.detail() + ")";
    }
}
