// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is read from forms and sent with them. */
final class Form {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*?\\saction=\"([^\"]+)\"");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*?value=\"([^\"]+)\"");

    private Form() {}

    /** Where the first form of a page goes. */
    static String action(String page) {
        return first(ACTION, page).replace("&amp;", "&");
    }

    /** The token that every form of a session carries. */
    static String csrf(String page) {
        return first(CSRF, page);
    }

    /** Fields as a browser sends them. */
    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " on a page of " + page.length() + " letters");
        }
        return found.group(1);
    }
}
