// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.ProcedureDefinition;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Tab;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters of the page (filtri): each a list of links, so that they work without JavaScript. */
record Menus(Asked asked, Words words) {
    private static final List<Integer> PERIODS = List.of(1, 3, 6, Period.USUAL, Period.MOST);

    /** A filter, what it stands on, and the addresses with another choice. */
    record Menu(String label, String value, List<Tab> choices) {
        static Menu of(String label, List<Tab> choices) {
            String value = choices.stream()
                    .filter(Tab::current)
                    .map(Tab::label)
                    .findFirst()
                    .orElse("");
            return new Menu(label, value, choices);
        }
    }

    List<Menu> all(List<ProcedureDefinition> procedures, List<Office> offices) {
        return List.of(period(), procedure(procedures), office(offices));
    }

    private Menu period() {
        List<Integer> months = new ArrayList<>(PERIODS);
        if (!months.contains(asked.months())) {
            months.add(asked.months());
        }
        List<Tab> choices = months.stream()
                .sorted()
                .map(n -> asked.withPeriod(n).tab(words.say("reports.period.months", n), n == asked.months()))
                .toList();
        return Menu.of(words.say("reports.filter.period"), choices);
    }

    private Menu procedure(List<ProcedureDefinition> procedures) {
        List<Tab> choices = new ArrayList<>();
        boolean all = blank(asked.procedura());
        choices.add(asked.withProcedure(null).tab(words.say("reports.filter.procedure.all"), all));
        for (ProcedureDefinition one : procedures) {
            choices.add(asked.withProcedure(one.key())
                    .tab(words.procedure(one.key(), one.name()), one.key().equals(asked.procedura())));
        }
        return Menu.of(words.say("reports.filter.procedure"), choices);
    }

    private Menu office(List<Office> offices) {
        List<Tab> choices = new ArrayList<>();
        if (offices.size() > 1) {
            choices.add(asked.withOffice(null).tab(words.say("reports.filter.office.all"), blank(asked.ufficio())));
        }
        for (Office one : offices) {
            boolean current = offices.size() == 1 || one.code().equals(asked.ufficio());
            choices.add(asked.withOffice(one.code()).tab(one.shortName(), current));
        }
        return Menu.of(words.say("reports.filter.office"), choices);
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
