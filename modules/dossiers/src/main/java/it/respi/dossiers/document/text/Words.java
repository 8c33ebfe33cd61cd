// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words to look for, without regard to capitals and accents. */
record Words(List<String> wanted) {
    private static final int AROUND = 60;

    static Words of(String typed) {
        return new Words(Arrays.stream(plain(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** The passage around the first word, when the text holds them all. */
    Optional<String> in(String text) {
        String even = text.replaceAll("\\s+", " ").strip();
        String plain = plain(even);
        if (!wanted.stream().allMatch(plain::contains)) {
            return Optional.empty();
        }
        if (plain.length() != even.length()) { // letters that become two: the plain text is shown instead
            even = plain;
        }
        int at = plain.indexOf(wanted.getFirst());
        int from = Math.max(0, at - AROUND);
        int to = Math.min(even.length(), at + wanted.getFirst().length() + AROUND);
        return Optional.of((from > 0 ? "… " : "") + even.substring(from, to) + (to < even.length() ? " …" : ""));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
