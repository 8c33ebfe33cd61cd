// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.inbox.Asked;
import it.respi.platform.view.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which lines an order is about; in an address it holds no more than the address of the list does.
 *
 * @param list where they were chosen
 * @param steps their numbers
 * @param whole whether all of the list are meant, whichever they are when it is looked at
 */
record Chosen(Asked list, List<String> steps, boolean whole) {
    static Chosen all(Asked list, List<Long> steps) {
        return new Chosen(list, steps.stream().map(String::valueOf).toList(), true);
    }

    /** As fields of a form: value and name. */
    public List<Choice> fields() {
        List<Choice> fields = new ArrayList<>(list.fields());
        if (whole) {
            fields.add(Choice.of("1", "tutte"));
        } else {
            steps.forEach(step -> fields.add(Choice.of(step, "s")));
        }
        return fields;
    }

    /** As part of an address. */
    String query() {
        return fields().stream()
                .map(field -> field.label() + "=" + field.value())
                .collect(Collectors.joining("&"));
    }
}
