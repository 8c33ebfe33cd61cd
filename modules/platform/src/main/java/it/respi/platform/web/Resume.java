// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

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

    /** Attribute of a request that could not reach its page. */
    public static final String ATTRIBUTE = "respi.resume";

    /** What a form sent, with the security token it came with; null when it was no form, or one with files. */
    public static @Nullable Resume of(HttpServletRequest request) {
        String type = request.getContentType();
        boolean files = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        return "POST".equals(request.getMethod()) && !files
                ? of(request.getRequestURI(), request.getParameterMap(), true)
                : null;
    }

    /** What was sent to a path, without the security token, which is made anew. */
    public static Resume of(String action, Map<String, String[]> parameters) {
        return of(action, parameters, false);
    }

    private static Resume of(String action, Map<String, String[]> parameters, boolean withToken) {
        List<Field> fields = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (withToken || !"_csrf".equals(name)) {
                for (String value : values) {
                    fields.add(new Field(name, value));
                }
            }
        });
        return new Resume(action, fields);
    }
}
