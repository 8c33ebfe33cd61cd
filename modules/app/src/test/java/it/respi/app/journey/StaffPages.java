// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the controllers of the pages answer to GET, read from their annotations: nobody can forget to list a new page. */
final class StaffPages {
    private StaffPages() {}

    /** Addresses with their variables by name, such as {@code /u/dossier/{number}/note}. */
    static SortedSet<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        SortedSet<String> pages = new TreeSet<>();
        scanner.findCandidateComponents("it.respi").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(type -> !AnnotatedElementUtils.hasAnnotation(type, ResponseBody.class))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> paths(type, method))
                        .forEach(pages::add));
        return pages;
    }

    /** The page of that address: of several, the one with the fewest variables. */
    static Optional<String> at(String address, SortedSet<String> pages) {
        return pages.stream()
                .filter(page -> Pattern.matches(page.replaceAll("\\{\\w+}", "[^/?#]+"), address))
                .min((one, other) -> Long.compare(variables(one), variables(other)));
    }

    private static long variables(String page) {
        return page.chars().filter(letter -> letter == '{').count();
    }

    private static Stream<String> paths(Class<?> type, Method method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null || !List.of(mapping.method()).contains(RequestMethod.GET)) {
            return Stream.empty();
        }
        RequestMapping above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        String[] bases = above == null ? new String[0] : above.path();
        return orEmpty(bases).flatMap(base -> orEmpty(mapping.path()).map(path -> named(base + path)));
    }

    private static Stream<String> orEmpty(String[] paths) {
        return paths.length == 0 ? Stream.of("") : Arrays.stream(paths);
    }

    /** Without the expressions of the variables, which hold braces of their own. */
    private static String named(String path) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean inExpression = false;
        for (char letter : path.toCharArray()) {
            depth += letter == '{' ? 1 : 0;
            inExpression |= depth > 0 && letter == ':';
            if (letter == '}' && --depth == 0) {
                inExpression = false;
            }
            if (!inExpression) {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
