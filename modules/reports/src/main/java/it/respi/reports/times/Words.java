// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.reports.figures.Count;
import it.respi.reports.figures.Share;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Figures in the reader's language; a hidden number is never an empty place. */
record Words(MessageSource messages, Locale locale) {

    String say(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** What is to be done in a step; the model's own Italian words where a bundle has none. */
    public String step(String code, String italian) {
        return Objects.requireNonNull(messages.getMessage("step." + code, null, italian, locale));
    }

    /** The name of a procedure, in the same manner. */
    public String procedure(String key, String italian) {
        return Objects.requireNonNull(messages.getMessage("procedure." + key, null, italian, locale));
    }

    /** A number, "meno di 5", or that it is not shown. */
    public String count(Count count) {
        return switch (count.shown()) {
            case EXACT -> number(count.value());
            case SMALL -> say("reports.small");
            case WITHHELD -> say("reports.withheld");
        };
    }

    /** Days; null for too few cases. */
    public String days(@Nullable Integer days) {
        return days == null ? say("reports.few") : number(days);
    }

    String share(Share share) {
        return switch (share.kind()) {
            case EXACT -> say("reports.share.exact", share.percent());
            case AT_LEAST -> say("reports.share.least", share.percent());
            case AT_MOST -> say("reports.share.most", share.percent());
            case UNKNOWN -> say("reports.few");
        };
    }

    /** A difference in words, under one of three keys. */
    String difference(String key, int change, String about) {
        String end = change == 0 ? ".same" : change > 0 ? ".more" : ".less";
        return say(key + end, Math.abs(change), about);
    }

    /** A difference in words; null when it is not known. */
    @Nullable
    String change(String key, @Nullable Integer change) {
        return change == null ? null : difference(key, change, "");
    }

    /** Short name of a month: {@code dic}. */
    public String shortMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(month);
    }

    /** Name and year of a month: {@code dicembre 2026}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    private String number(@Nullable Integer value) {
        return value == null ? "" : String.format(locale, "%,d", value);
    }
}
