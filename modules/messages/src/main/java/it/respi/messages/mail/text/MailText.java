// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.text;

import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.Phrases;
import it.respi.messages.mail.MessageKind;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Where its sentences stand. */
    private static final String FOLDER = "mail";

    private static final String RULE = "\n\n----------\n\n";

    /** The words of it. */
    public static MailText of(PersonLanguage language, Content content) {
        List<Phrases> tongues = new ArrayList<>(List.of(new Phrases(FOLDER, language)));
        if (language != PersonLanguage.IT) {
            tongues.add(new Phrases(FOLDER, PersonLanguage.IT));
        }
        return new MailText(
                tongues.getFirst().say("subject"),
                tongues.stream().map(words -> plain(words, content)).collect(Collectors.joining(RULE)),
                page(language, tongues, content));
    }

    /** What stands in a plain text, by its languages: that of the person first, then Italian. */
    public static List<Spoken> spoken(String text, PersonLanguage language) {
        List<Spoken> parts = new ArrayList<>();
        for (String part : text.split(RULE, -1)) {
            parts.add(new Spoken(
                    parts.isEmpty() ? language : PersonLanguage.IT, part.lines().toList()));
        }
        return parts;
    }

    private static List<String> lines(Phrases words, Content content) {
        List<String> lines = new ArrayList<>();
        String told = words.say(content.kind().name(), places(words, content));
        lines.add(content.reminder() && content.kind() != MessageKind.M01 ? words.say("reminder") + " " + told : told);
        lines.add(
                content.phone().isBlank()
                        ? words.say("desk")
                        : words.say("desk.phone", Map.of("phone", content.phone())));
        lines.add(words.say("number", Map.of("number", content.number())));
        lines.add(words.say("footer"));
        return lines;
    }

    private static Map<String, Object> places(Phrases words, Content content) {
        Map<String, Object> places = new HashMap<>(Map.of("days", content.days()));
        LocalDateTime at = content.aboutAt();
        if (at != null) {
            places.putAll(Map.of("date", words.date(at.toLocalDate()), "time", words.time(at)));
        }
        return places;
    }

    private static String plain(Phrases words, Content content) {
        String mark = words.language().rightToLeft() ? RIGHT_TO_LEFT : "";
        return lines(words, content).stream().map(line -> mark + line).collect(Collectors.joining("\n\n"));
    }

    private static String page(PersonLanguage language, List<Phrases> tongues, Content content) {
        return "<!DOCTYPE html>\n<html%s><head><meta charset=\"utf-8\"><title>%s</title></head><body>%s</body></html>\n"
                .formatted(
                        attributes(language),
                        HtmlUtils.htmlEscape(tongues.getFirst().say("subject"), "UTF-8"),
                        tongues.stream().map(words -> part(words, content)).collect(Collectors.joining("<hr>")));
    }

    private static String part(Phrases words, Content content) {
        return lines(words, content).stream()
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line, "UTF-8") + "</p>")
                .collect(Collectors.joining("", "<div" + attributes(words.language()) + ">", "</div>"));
    }

    private static String attributes(PersonLanguage language) {
        return " lang=\"" + language.code() + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\"";
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "MailText[hidden]";
    }

    /** The lines of a text in one language. */
    public record Spoken(PersonLanguage language, List<String> lines) {
        public Spoken {
            lines = List.copyOf(lines);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Spoken[hidden]";
        }
    }

    /**
     * What a message is about.
     *
     * @param reminder whether it tells something again
     * @param aboutAt day or hour, or null
     * @param phone of the desk that follows the case; empty when it has none
     * @param number of the dossier, for the desk to find it
     * @param days of the term that the message tells: to answer a notice of refusal (art. 10-bis L. 241/1990), for the employer to
     *     confirm
     */
    public record Content(
            MessageKind kind,
            boolean reminder,
            @Nullable LocalDateTime aboutAt,
            String phone,
            String number,
            int days) {}
}
