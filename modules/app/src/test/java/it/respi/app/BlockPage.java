// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** The form of one block of a person, in the hands of somebody. */
record BlockPage(String number, String block, Map<String, String> typed) {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"((?:before\\.[^\"]+)|version)\" value=\"([^\"]*)\"");
    private static final Pattern TYPED =
            Pattern.compile("<input class=\"in[^>]* name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern CHOSEN = Pattern.compile(
            "<select[^>]* name=\"([^\"]+)\"(?:(?!</select>).)*?<option value=\"([^\"]*)\" selected=\"selected\"",
            Pattern.DOTALL);
    private static final Pattern TICKED = Pattern.compile(
            "<input class=\"c\" type=\"checkbox\" value=\"true\" name=\"([^\"]+)\" checked=\"checked\"");

    static BlockPage of(JdbcClient jdbc, String surname, String block) {
        String number = jdbc.sql(
                        "select d.number from dossier d join dossier_person p on p.id = d.holder_id where p.surname = ?")
                .param(surname)
                .query(String.class)
                .single();
        return new BlockPage(number, block, Map.of());
    }

    String person() {
        return "/u/dossier/" + number + "/persona";
    }

    String path() {
        return person() + "/" + block;
    }

    BlockPage opened(Pages desk) {
        return shownBy(desk.read(path() + "/modifica"));
    }

    /** The form as a page shows it, with its hidden fields. */
    BlockPage shownBy(MvcTestResult page) {
        return shownBy(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    BlockPage shownBy(String body) {
        Map<String, String> shown = new HashMap<>();
        for (Pattern pattern : new Pattern[] {HIDDEN, TYPED, CHOSEN}) {
            Matcher matcher = pattern.matcher(body);
            while (matcher.find()) {
                shown.put(matcher.group(1), HtmlUtils.htmlUnescape(matcher.group(2)));
            }
        }
        Matcher ticked = TICKED.matcher(body);
        while (ticked.find()) {
            shown.put(ticked.group(1), "true");
        }
        shown.remove("q");
        return new BlockPage(number, block, shown);
    }

    BlockPage with(String field, String value) {
        Map<String, String> changed = new HashMap<>(typed);
        changed.put(field, value);
        return new BlockPage(number, block, changed);
    }

    MvcTestResult sentBy(Pages desk) {
        return desk.send(path(), typed);
    }
}
