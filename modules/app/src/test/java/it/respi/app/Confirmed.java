// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A dossier opened by somebody who looks at those who are alike and says that it is another person. */
final class Confirmed {
    private static final Pattern SHOWN = Pattern.compile("name=\"confirmedNew\" value=\"([^\"]+)\"");

    private Confirmed() {}

    static MvcTestResult opening(Pages desk, Map<String, String> form) {
        MvcTestResult answer = desk.send("/u/dossier/nuovo", form);
        String shown = shown(answer);
        if (answer.getResponse().getStatus() != 422 || shown.isEmpty()) {
            return answer;
        }
        Map<String, String> again = new HashMap<>(form);
        again.put("confirmedNew", shown);
        return desk.send("/u/dossier/nuovo", again);
    }

    /** What the page says of those who were shown; empty when nobody was. */
    static String shown(MvcTestResult answer) {
        return shown(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static String shown(String page) {
        Matcher found = SHOWN.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
