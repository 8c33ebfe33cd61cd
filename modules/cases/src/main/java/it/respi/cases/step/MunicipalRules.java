// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.FormField;
import it.respi.cases.StepDefinition;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.Offices;
import it.respi.registry.ParameterNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the register says of the rules of the municipality that decides (regole del Comune, gateway G6-1): it stands in the questions
 * that name it, with its source beside them, and whoever answers may differ. A municipality of which nothing is known fills nothing in.
 */
@Component
class MunicipalRules implements StepHelp {
    private final JdbcClient jdbc;
    private final OpenSteps steps;
    private final LegalParameters parameters;
    private final Words words;
    private final Clock clock;

    MunicipalRules(JdbcClient jdbc, OpenSteps steps, LegalParameters parameters, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.parameters = parameters;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public boolean isFor(StepDefinition step) {
        return step.fields().stream().anyMatch(field -> field.rule() != null);
    }

    @Override
    public List<Link> links(Actor actor, StepRow step) {
        return known(step, steps.definition(step)).entrySet().stream()
                .map(rule -> words.link(rule.getKey(), rule.getValue()))
                .toList();
    }

    /** By the id of the question, as yes or no is sent; nothing is read for a step that names no rule. */
    Map<String, Object> of(StepRow row, StepDefinition step) {
        Map<String, Object> answers = new HashMap<>();
        known(row, step).forEach((field, rule) -> answers.put(field.id(), Boolean.toString(rule.amount() != 0)));
        return answers;
    }

    private Map<FormField, LegalParameter> known(StepRow row, StepDefinition step) {
        Map<FormField, LegalParameter> known = new LinkedHashMap<>();
        if (isFor(step)) {
            String municipality = municipalityOf(row.caseId());
            step.fields().stream()
                    .filter(field -> field.rule() != null)
                    .forEach(field -> parameters
                            .find(field.rule() + "." + municipality, LocalDate.now(clock))
                            .ifPresent(rule -> known.put(field, rule)));
        }
        return known;
    }

    /** As keys of the register say it, such as {@code com_cuneo}. */
    private String municipalityOf(long caseId) {
        int office = jdbc.sql("select police_office_id from case_file where id = ?")
                .param(caseId)
                .query(Integer.class)
                .single();
        return words.offices().get(office).code().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** What a rule is called, and where it stands. */
    @Component
    record Words(Offices offices, StepWords words, ParameterNames names, Texts texts) {
        Link link(FormField field, LegalParameter rule) {
            String answer = texts.say(rule.amount() == 0 ? "step.answer.no" : "step.answer.yes");
            return new Link(
                    names.page(rule.key()),
                    texts.say("step.rule", words.question(field), answer),
                    texts.say(rule.toBeConfirmed() ? "step.rule.tbc" : "step.rule.source", rule.norm()));
        }
    }
}
