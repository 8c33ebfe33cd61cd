// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at pages as one person does, and writes down what is wrong with each; the links that it meets lead further. */
final class Walk {
    private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[\\w.-]+\\?\\?|\\{\\d[,}]");
    private static final int[] WIDTHS = {1366, 500};
    private static final int HEIGHT = 768;

    /** What is wrong, each with the page it is on. */
    final List<String> faults = new ArrayList<>();
    /** The addresses that the pages link to, by the page they are of; the first of each. */
    final SortedMap<String, String> links = new TreeMap<>();

    private final Visitor visitor;
    private final List<String> heard = new ArrayList<>();

    Walk(Visitor visitor) {
        this.visitor = visitor;
        Barriers.ready(visitor.page());
        visitor.page().onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                heard.add("console: " + message.text());
            }
        });
        visitor.page().onPageError(error -> heard.add("script: " + error));
        visitor.page().onRequest(request -> {
            if (!request.url().startsWith(WithStack.stack().address())
                    && !request.url().startsWith("data:")) {
                heard.add("elsewhere: " + URI.create(request.url()).getHost());
            }
        });
    }

    /** Opens the address in both languages, and looks at it wide and narrow. */
    void visit(String address) {
        for (String language : List.of("it", "en")) {
            heard.clear();
            Response answer = visitor.page()
                    .navigate(WithStack.stack().address() + address + (address.contains("?") ? "&" : "?") + "lang="
                            + language);
            String where = address + " [" + language + "]";
            if (answer.status() != 200) {
                faults.add(where + " answers " + answer.status());
                return;
            }
            read(where, language);
            for (int width : WIDTHS) {
                visitor.page().setViewportSize(width, HEIGHT);
                look(where + " " + width, "it".equals(language));
            }
            heard.forEach(fault -> faults.add(where + " " + fault));
        }
    }

    private void read(String where, String language) {
        Page page = visitor.page();
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            faults.add(where + " is in another language");
        }
        Matcher words =
                UNTRANSLATED.matcher(page.title() + "\n" + page.locator("body").innerText());
        if (words.find()) {
            faults.add(where + " says " + words.group());
        }
        List<?> found = (List<?>) page.evaluate(
                "() => [...document.querySelectorAll('a[href^=\"/u/\"]')].map(link => link.getAttribute('href'))");
        found.forEach(href -> StaffPages.at(((String) href).replaceAll("[?#].*", ""), EveryPageIT.PAGES)
                .ifPresent(known -> links.putIfAbsent(known, ((String) href).replaceAll("#.*", ""))));
    }

    private void look(String where, boolean colours) {
        Page page = visitor.page();
        if ((Boolean) page.evaluate("() => !!document.querySelector('[aria-live] :is(input, select, textarea)')")) {
            faults.add(where + " reads its fields aloud by itself");
        }
        if ((Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth")) {
            faults.add(where + " scrolls sideways");
        }
        (colours ? Barriers.on(page) : Barriers.inOtherWords(page))
                .forEach(barrier -> faults.add(where + " axe: " + barrier));
    }
}
