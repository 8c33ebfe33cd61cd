// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What keeps people out of a page, as axe-core finds it; the page reads the rules once, however often it is looked at. */
final class Barriers {
    private static final String RULES = rules();
    // what is right need not be listed
    private static final Map<String, Object> VIOLATIONS = Map.of("resultTypes", List.of("violations"));
    // colours are those of the page in Italian
    private static final Map<String, Object> OF_WORDS =
            Map.of("resultTypes", List.of("violations"), "rules", Map.of("color-contrast", Map.of("enabled", false)));
    private static final String FIND = """
            options => axe.run(options).then(found => found.violations.map(rule =>
                rule.id + ' ' + rule.help + ': ' + rule.nodes.map(node => node.target + ' ' + node.html).join(', ')))
            """;

    private Barriers() {}

    /** Every page that is opened from now on has the rules with it: reading them at the first look takes a fifth of a second. */
    static void ready(Page page) {
        page.addInitScript(RULES);
    }

    /** One text for each rule that is broken, with the places. */
    static List<?> on(Page page) {
        return found(page, VIOLATIONS);
    }

    /** The same of a page whose colours were looked at in another language. */
    static List<?> inOtherWords(Page page) {
        return found(page, OF_WORDS);
    }

    private static List<?> found(Page page, Map<String, Object> options) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(RULES);
        }
        return (List<?>) page.evaluate(FIND, options);
    }

    private static String rules() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
