// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.help;

import it.respi.platform.view.Texts;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A topic in the language of the reader.
 *
 * @param sentences what to do, one thing each
 */
record HelpText(String word, String title, String lead, List<String> sentences) {
    private static final int MOST = 12;

    HelpText {
        sentences = List.copyOf(sentences);
    }

    static HelpText of(HelpTopic topic, Texts texts) {
        String key = "help." + topic.word();
        List<String> sentences = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            String sentence = texts.sayOr(key + "." + i, "");
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return new HelpText(topic.word(), texts.say(key + ".title"), texts.say(key + ".lead"), sentences);
    }

    /** Whether it holds each of the words, whatever their accents. */
    boolean speaksOf(String words) {
        String all = plain(String.join(" ", title, lead, String.join(" ", sentences)));
        return Stream.of(plain(words).strip().split("\\s+", -1)).allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
