// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;

/**
 * What Respi writes beside the standard into an element of a model.
 *
 * @param values name and value, in the order of the model
 */
public record ModelProperties(Map<String, String> values) {

    /** The properties of an element of the model; none when it has none. */
    public static ModelProperties of(BaseElement element) {
        ExtensionElements extensions = element.getExtensionElements();
        return extensions == null
                ? new ModelProperties(Map.of())
                : from(extensions
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list());
    }

    /** The properties of a form field. */
    public static ModelProperties of(CamundaFormField field) {
        @Nullable CamundaProperties properties = field.getCamundaProperties();
        return from(properties == null ? List.of() : List.of(properties));
    }

    private static ModelProperties from(Collection<CamundaProperties> groups) {
        var values = new LinkedHashMap<String, String>();
        for (CamundaProperties group : groups) {
            for (CamundaProperty property : group.getCamundaProperties()) {
                values.put(property.getCamundaName(), property.getCamundaValue());
            }
        }
        return new ModelProperties(values);
    }

    /** The value of that name. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The whole number of that name, or null.
     *
     * @throws IllegalStateException when something else is written there
     */
    public @Nullable Integer number(String name) {
        return text(name).map(ModelNumber::read).orElse(null);
    }

    /** Whether the property is there and true. */
    public boolean isTrue(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    /** The values of a list separated by commas; empty when the property is missing. */
    public Set<String> set(String name) {
        return text(name).stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::strip)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** The properties whose name begins so, without that beginning. */
    public Map<String, String> startingWith(String prefix) {
        var found = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** The property of that name, below an empty text, and those of that name with an outcome behind a dot, below the outcome. */
    public Map<String, String> byOutcome(String name) {
        Map<String, String> found = startingWith(name + ".");
        text(name).ifPresent(value -> found.put("", value));
        return found;
    }
}
