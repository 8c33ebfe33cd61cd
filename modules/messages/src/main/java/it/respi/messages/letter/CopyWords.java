// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and values of the copy of the data in the words of a language. */
final class CopyWords {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String STATELESS = "XXA";
    private static final String KOSOVO = "XKX";
    private static final Map<String, String> STATES = states();

    /** Fields that mean the same wherever they stand. */
    private static final Set<String> OWN = Set.of("mergers.state", "family.since", "family.until");

    private final Map<String, Label> kinds;

    CopyWords(Map<String, Label> kinds) {
        this.kinds = kinds;
    }

    private static Map<String, String> states() {
        Map<String, String> states = Stream.of(Locale.getISOCountries())
                .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));
        states.put(KOSOVO, "XK");
        return states;
    }

    /** Key of the name of a field. */
    String label(String group, String field) {
        String own = group + "." + field;
        return "field." + (OWN.contains(own) ? own : field);
    }

    String value(String group, String field, String value, Phrases phrases) {
        String words = words(group, field, value, phrases);
        return Phrases.isolated(words);
    }

    private String words(String group, String field, String value, Phrases phrases) {
        if (group.equals("documents") && field.equals("kind")) {
            return kinds.getOrDefault(value, Label.untranslated(value)).in(phrases.language());
        }
        if (value.equals("true")) {
            return phrases.say("yes");
        }
        if (field.endsWith("Country") || field.equals("citizenship") || isState(field)) {
            return state(value, phrases);
        }
        if (field.equals("language") || field.endsWith(".language")) {
            return Locale.forLanguageTag(value)
                    .getDisplayLanguage(phrases.language().locale());
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return phrases.date(LocalDate.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) {
            return phrases.date(LocalDate.ofInstant(Instant.parse(value), ROME));
        }
        return code(group, field, value, phrases);
    }

    private static boolean isState(String field) {
        return field.equals("citizen.state") || field.equals("paper.state");
    }

    private static String state(String code, Phrases phrases) {
        if (code.equals(STATELESS)) {
            return phrases.say("stateless");
        }
        String known = STATES.get(code);
        return known == null
                ? code
                : Locale.of("", known).getDisplayCountry(phrases.language().locale());
    }

    /** The words for a code, when it is one. */
    private static String code(String group, String field, String value, Phrases phrases) {
        String name = field.contains(".") ? field : group + "." + field;
        return phrases.find("code." + name + "." + value).orElse(value);
    }
}
