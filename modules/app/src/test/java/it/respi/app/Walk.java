// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * One way through a procedure, as a script in {@code src/test/resources/walks} tells it:
 *
 * <pre>
 * Name of the way -&gt; end event OUTCOME
 *     Task_One HOW_IT_ENDS question=answer day=-20d likely=* state=state-afterwards due=150D
 *     Task_One question=answer papers=+D21,?D62,-D22    (required, optional, not on the list)
 *     Task_One who=12 states=VISA_ISSUED,VISA_ISSUED    (the relatives at these places, and how far each is then)
 *     Task_One question=answer refused=question    (then it is still the turn of Task_One)
 *     Task_Two !timer Timer_Reminder    (then it is still the turn of Task_Two)
 *     Task_Two !later                   (the others first)
 *     - !timer Timer_Waiting            (when no step is open)
 * </pre>
 *
 * What is not told is usual: the first outcome of a step, the first choice, no, today.
 *
 * @param end id of the end event and the outcome of the case
 * @param form what is typed at the opening, beside the procedure
 */
record Walk(String procedure, String name, String end, String outcome, Map<String, String> form, List<Turn> turns) {

    /**
     * What somebody does when that step is the next one; a step without a turn is answered with what is usual.
     *
     * @param step its code, or {@link #NOBODY} when no step is open
     * @param outcome how the step ends, or empty for its first way
     * @param answers those that are not usual
     * @param move instead of an answer: {@code timer}, an end outside the steps, {@code later}; or empty
     * @param about what the move is about, or empty
     */
    record Turn(String step, String outcome, Map<String, String> answers, String move, String about) {
        static final String NOBODY = "-";

        static Turn usual(String step) {
            return new Turn(step, "", Map.of(), "", "");
        }

        private static Turn of(String[] words) {
            if (words.length > 1 && words[1].startsWith("!")) {
                return new Turn(words[0], "", Map.of(), words[1].substring(1), words.length > 2 ? words[2] : "");
            }
            String outcome = words.length > 1 && !words[1].contains("=") ? words[1] : "";
            return new Turn(words[0], outcome, pairs(words), "", "");
        }
    }

    private static final String OPENING = "apertura";

    /** The ways of the script of that procedure; a line that is not indented begins one. */
    static List<Walk> of(String procedure) {
        List<Walk> walks = new ArrayList<>();
        for (String line : lines("walks/" + procedure + ".txt")) {
            if (line.startsWith(" ")) {
                walks.getLast().add(line.strip().split("\\s+"));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                walks.add(begun(procedure, line));
            }
        }
        return walks;
    }

    private static List<String> lines(String script) {
        try {
            return new ClassPathResource(script)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException("no script " + script, missing);
        }
    }

    private static Walk begun(String procedure, String line) {
        String[] parts = line.split("\\s+->\\s+|\\s+(?=[A-Z_]+$)");
        return new Walk(procedure, parts[0], parts[1], parts[2], new HashMap<>(), new ArrayList<>());
    }

    private void add(String[] words) {
        if (words[0].equals(OPENING)) {
            form.putAll(pairs(words));
        } else {
            turns.add(Turn.of(words));
        }
    }

    private static Map<String, String> pairs(String[] words) {
        Map<String, String> pairs = new HashMap<>();
        Arrays.stream(words)
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", 2))
                .forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }
}
