// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.text;

import it.respi.messages.mail.MessageKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The words of a message: in the language of the person, Italian below. They say that there is something to do and whom to ask,
 * never about which procedure, with which outcome or at which office (Q15, SP3): a mail is read by whoever holds the telephone.
 *
 * @param subject in the language of the person, and the same for every message
 * @param text as plain text
 * @param html the same words, with their language and direction
 */
public record MailText(String subject, String text, String html) {
    /** Right-to-left mark: a line begins on its own side, whatever stands first in it. */
    private static final String RIGHT_TO_LEFT = "\u200f";

    private static final String RULE = "\n\n----------\n\n";

    /** The words of it. */
    public static MailText of(MailLanguage language, Content content) {
        List<MailWords> tongues = new ArrayList<>(List.of(new MailWords(language)));
        if (language != MailLanguage.IT) {
            tongues.add(new MailWords(MailLanguage.IT));
        }
        return new MailText(
                tongues.getFirst().say("subject"),
                tongues.stream().map(words -> plain(words, content)).collect(Collectors.joining(RULE)),
                page(language, tongues, content));
    }

    private static List<String> lines(MailWords words, Content content) {
        List<String> lines = new ArrayList<>();
        String told = words.say(content.kind().name(), content.aboutAt());
        lines.add(content.reminder() && content.kind() != MessageKind.M01 ? words.say("reminder") + " " + told : told);
        lines.add(content.phone().isBlank() ? words.say("desk") : words.say("desk.phone", "phone", content.phone()));
        lines.add(words.say("number", "number", content.number()));
        lines.add(words.say("footer"));
        return lines;
    }

    private static String plain(MailWords words, Content content) {
        String mark = words.language().rightToLeft() ? RIGHT_TO_LEFT : "";
        return lines(words, content).stream().map(line -> mark + line).collect(Collectors.joining("\n\n"));
    }

    private static String page(MailLanguage language, List<MailWords> tongues, Content content) {
        return "<!DOCTYPE html>\n<html%s><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s</body></html>\n"
                .formatted(
                        attributes(language),
                        HtmlUtils.htmlEscape(tongues.getFirst().say("subject"), "UTF-8"),
                        tongues.stream().map(words -> part(words, content)).collect(Collectors.joining("<hr>")));
    }

    private static String part(MailWords words, Content content) {
        return lines(words, content).stream()
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
                .collect(Collectors.joining("", "<div" + attributes(words.language()) + ">", "</div>"));
    }

    private static String attributes(MailLanguage language) {
        return " lang=\"" + language.code() + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\"";
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "MailText[hidden]";
    }

    /**
     * What a message is about.
     *
     * @param reminder whether it tells something again
     * @param aboutAt day or hour, or null
     * @param phone of the desk that follows the case; empty when it has none
     * @param number of the dossier, for the desk to find it
     */
    public record Content(
            MessageKind kind, boolean reminder, @Nullable LocalDateTime aboutAt, String phone, String number) {}
}
