// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The hands of somebody without a mouse: keys only, and the focus as the browser moves it. */
record Keys(Page page) {
    /** More than any page has things to stop at. */
    private static final int MOST = 250;

    private static final String WHERE = "css => !!document.activeElement && document.activeElement.matches(css)";
    private static final String SAYS = "words => !!document.activeElement"
            + " && document.activeElement.matches('a, button, summary')"
            + " && document.activeElement.innerText.replace(/\\s+/g, ' ').trim().startsWith(words)";
    private static final String VISIBLE = "() => { const box = document.activeElement.getBoundingClientRect();"
            + " const bar = document.querySelector('.cmdbar'); const foot = bar ? bar.getBoundingClientRect().top : innerHeight;"
            + " return box.bottom > 0 && box.top < foot; }";

    /** Goes on to the field or button that the selector names. */
    Keys to(String css) {
        tabUntil(css, WHERE);
        return this;
    }

    /** Goes on to a link or button that begins with these words. */
    Keys toWords(String words) {
        tabUntil(words, SAYS);
        return this;
    }

    Keys type(String text) {
        keyboard().type(text);
        return this;
    }

    /** Empties the field first. */
    Keys write(String text) {
        keyboard().press("Control+A");
        keyboard().press("Delete");
        return type(text);
    }

    /** A day in a date field, whose parts follow each other as the language of the browser has them. */
    Keys day(LocalDate day) {
        type("%02d%02d%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        if (!day.toString().equals(page.evaluate("() => document.activeElement.value"))) {
            press("Shift+Tab").press("Shift+Tab");
            type("%02d%02d%04d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        }
        return this;
    }

    /** Goes down a list until that value is chosen. */
    Keys choose(String value) {
        for (int i = 0; i < MOST; i++) {
            if (value.equals(page.evaluate("() => document.activeElement.value"))) {
                return this;
            }
            keyboard().press("ArrowDown");
        }
        throw new AssertionError("no choice " + value);
    }

    Keys press(String key) {
        keyboard().press(key);
        return this;
    }

    /** Presses and waits for the page that follows. */
    void leave(String key) {
        page.waitForNavigation(() -> keyboard().press(key));
        page.waitForLoadState();
    }

    /** Words of what has the focus, and of its row. */
    String focused() {
        return String.valueOf(page.evaluate("() => { const el = document.activeElement; const row = el.closest('tr');"
                + " return el === document.body ? '' : (row || el).innerText; }"));
    }

    private void tabUntil(String what, String test) {
        for (int i = 0; i < MOST; i++) {
            if (Boolean.TRUE.equals(page.evaluate(test, what))) {
                if (!Boolean.TRUE.equals(page.evaluate(VISIBLE))) {
                    throw new AssertionError("the focus is hidden at " + what);
                }
                return;
            }
            keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + what + " on " + page.url());
    }

    private Keyboard keyboard() {
        return page.keyboard();
    }
}
