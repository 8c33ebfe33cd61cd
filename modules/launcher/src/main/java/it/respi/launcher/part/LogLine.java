// SPDX-License-Identifier: EUPL-1.2
package it.respi.launcher.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a part's log as a person reads it. */
final class LogLine {
    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final int LONGEST = 400;

    private LogLine() {}

    /** The message of a structured line, any other line as it is; never more than a few lines of a screen. */
    static String words(String line) {
        Matcher message = MESSAGE.matcher(line);
        String words = line.startsWith("{") && message.find() ? unescaped(message.group(1)) : line;
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "...";
    }

    private static String unescaped(String json) {
        return json.replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\")
                .strip();
    }
}
