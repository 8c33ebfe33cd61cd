// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.dossiers.document.child.FileType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which a file is shown and given back; it is never part of a path. */
final class FileName {
    /** Characters, as the table has them. */
    static final int LONGEST = 120;

    private static final String NAMELESS = "documento";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, overrides of the writing direction and whatever else cannot be seen, halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    /** A harmless name with an ending that fits the content. */
    static String of(String original, FileType type) {
        String name = FOLDERS.matcher(Normalizer.normalize(original, Normalizer.Form.NFC))
                .replaceFirst("");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED.matcher(name).replaceAll("_").replaceAll("\\s+", " ").replaceFirst("^[. ]+", "");
        String ending = endingOf(name, type);
        String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        stem = cut(stem, LONGEST - ending.length()).replaceFirst("[. ]+$", "");
        return (stem.isEmpty() ? NAMELESS : stem) + ending;
    }

    private static String endingOf(String name, FileType type) {
        int dot = name.lastIndexOf('.');
        boolean fits =
                dot >= 0 && type.endings().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return fits ? name.substring(dot) : "." + type.endings().getFirst();
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most));
    }
}
