// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had sent and what could not be carried out: shown again with a button to send it once more.
 *
 * @param action path it was sent to
 * @param fields what was typed, in order
 */
public record Resume(String action, List<Field> fields) {
    /** One value as it was typed. */
    public record Field(String name, String value) {}

    public Resume {
        fields = List.copyOf(fields);
    }

    /** What a form sent; null when the request was no form. */
    static @Nullable Resume of(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) ? of(request.getRequestURI(), request.getParameterMap()) : null;
    }

    /** What was sent to a path, without the security token, which is made anew. */
    public static Resume of(String action, Map<String, String[]> parameters) {
        List<Field> fields = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (!"_csrf".equals(name)) {
                for (String value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new Resume(action, fields);
    }
}
