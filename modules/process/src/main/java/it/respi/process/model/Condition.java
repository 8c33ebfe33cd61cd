// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition of a gateway: answers compared with plain values, joined by <i>and</i> or <i>or</i>. Anything else that the
 * engine could evaluate (a method, a bean, arithmetic) is no condition here.
 *
 * @param terms at least one
 */
public record Condition(List<Term> terms) {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String LITERAL = "'[^'\\\\]*'|\"[^\"\\\\]*\"|true|false|-?[0-9]{1,9}";
    private static final Pattern TERM = Pattern.compile("\\s*(?:(?<not>!|not\\s)\\s*)?(?<name>" + NAME
            + ")\\s*(?:(?<is>==|!=|>=|<=|>|<)\\s*(?<value>" + LITERAL + "))?\\s*");
    private static final Pattern JOINED = Pattern.compile("&&|\\|\\||\\band\\b|\\bor\\b");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false", "null", "empty", "eq", "ne");

    public Condition {
        terms = List.copyOf(terms);
    }

    /**
     * One comparison.
     *
     * @param name the answer that is compared
     * @param is {@code ==}, {@code !=} or an order
     * @param value without its quotes
     */
    public record Term(String name, String is, String value) {
        /** Whether the answer being that value makes it true; only for {@code ==} and {@code !=}. */
        public boolean holdsFor(String answer) {
            return answer.equals(value) == "==".equals(is);
        }

        /** Whether it asks for one answer out of several, and not for an order. */
        public boolean isPlain() {
            return "==".equals(is) || "!=".equals(is);
        }
    }

    /** Reads {@code ${...}}; empty when it is none. */
    public static Optional<Condition> of(String text) {
        String stripped = text.strip();
        if (!stripped.startsWith("${") || !stripped.endsWith("}")) {
            return Optional.empty();
        }
        List<Term> terms = new ArrayList<>();
        for (String part : JOINED.split(stripped.substring(2, stripped.length() - 1), -1)) {
            Matcher term = TERM.matcher(part);
            if (!term.matches() || WORDS.contains(term.group("name")) || isTurnedComparison(term)) {
                return Optional.empty();
            }
            terms.add(read(term));
        }
        return Optional.of(new Condition(terms));
    }

    /** {@code !a == 'x'} compares the opposite of a with x, which nobody means. */
    private static boolean isTurnedComparison(Matcher term) {
        return term.group("not") != null && term.group("is") != null;
    }

    private static Term read(Matcher term) {
        boolean turned = term.group("not") != null;
        if (term.group("is") == null) {
            return new Term(term.group("name"), "==", Boolean.toString(!turned));
        }
        String value = term.group("value");
        boolean quoted = value.startsWith("'") || value.startsWith("\"");
        return new Term(term.group("name"), term.group("is"), quoted ? value.substring(1, value.length() - 1) : value);
    }

    /** The one comparison it consists of; empty when it is made of several or asks for an order. */
    public Optional<Term> single() {
        return terms.size() == 1 && terms.getFirst().isPlain() ? Optional.of(terms.getFirst()) : Optional.empty();
    }

    /** The answers it reads. */
    public Set<String> names() {
        return terms.stream().map(Term::name).collect(Collectors.toSet());
    }
}
