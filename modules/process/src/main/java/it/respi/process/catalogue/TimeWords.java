// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.ProcedureDefinition;
import it.respi.cases.step.StepWords;
import it.respi.platform.view.Texts;
import it.respi.process.catalogue.CellWords.Source;
import it.respi.process.model.Moment;
import it.respi.registry.LegalParameter;
import it.respi.registry.LegalParameters;
import it.respi.registry.ParameterNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a timer says, as people say it: 4 days after the day of entry; after 20 days; 2 times, every 5 days. */
@Component
record TimeWords(Texts texts, StepWords words, LegalParameters parameters, ParameterNames names, Clock clock) {
    private static final Pattern CYCLE = Pattern.compile("R(\\d+)/(P.+)");
    private static final Pattern PART = Pattern.compile("(\\d+)([YMWDHS])");

    /** Its moment in words; what comes from no question of the procedure is counted by the case itself. */
    String when(String timer, ProcedureDefinition procedure) {
        Matcher cycle = CYCLE.matcher(timer);
        if (cycle.matches()) {
            return texts.say("catalogue.time.cycle", cycle.group(1), length(cycle.group(2)));
        }
        if (timer.startsWith("P")) {
            return texts.say("catalogue.time.after", length(timer));
        }
        Optional<String> length = Moment.lengthIn(timer)
                .map(this::length)
                .or(() -> Moment.parameterIn(timer).map(this::value));
        Optional<String> asked =
                Moment.nameIn(timer).flatMap(procedure::question).map(words::question);
        Optional<String> from = asked.or(() -> Moment.nameIn(timer).map(computed -> texts.say("catalogue.time.day")));
        if (length.isEmpty()) {
            return from.map(day -> day(timer, day, asked.isPresent())).orElse(timer);
        }
        return from.map(day -> Moment.leadIn(timer)
                        .map(lead -> texts.say("catalogue.time.before-end", length(lead), length.get(), day))
                        .orElseGet(() -> texts.say("catalogue.time.from", length.get(), day)))
                .orElseGet(() -> texts.say("catalogue.time.after", length.get()));
    }

    /** A day that somebody answered begins; one that the case computed is over. */
    private String day(String timer, String day, boolean asked) {
        return Moment.leadIn(timer)
                .map(lead -> texts.say("catalogue.time.before", length(lead), day))
                .orElseGet(() ->
                        texts.say(asked && Moment.isBegin(timer) ? "catalogue.time.begin" : "catalogue.time.on", day));
    }

    /** The parameter that a timer counts by; null for none. */
    @Nullable
    Source law(String timer) {
        return Moment.parameterIn(timer).map(this::source).orElse(null);
    }

    Source source(String parameter) {
        return new Source(names.of(parameter), names.page(parameter));
    }

    /** What a parameter says today. */
    String value(String parameter) {
        return parameters
                .find(parameter, LocalDate.now(clock))
                .map(this::value)
                .orElseGet(() -> texts.say("catalogue.term.unknown", parameter));
    }

    private String value(LegalParameter found) {
        return texts.say("catalogue.time.length." + found.unit(), found.amount());
    }

    /** A length of the standard (ISO 8601): months before the T, minutes behind it. */
    private String length(String written) {
        List<String> said = new ArrayList<>();
        int clockTime = written.indexOf('T');
        for (MatchResult part : PART.matcher(written).results().toList()) {
            boolean minutes = part.group(2).equals("M") && clockTime >= 0 && part.start() > clockTime;
            said.add(texts.say(
                    "catalogue.time.length." + (minutes ? "MINUTE" : unit(part.group(2))),
                    Integer.parseInt(part.group(1))));
        }
        return String.join(", ", said);
    }

    private static String unit(String letter) {
        return switch (letter) {
            case "Y" -> "YEAR";
            case "M" -> "MONTH";
            case "W" -> "WEEK";
            case "D" -> "DAY";
            case "H" -> "HOUR";
            default -> "SECOND";
        };
    }
}
