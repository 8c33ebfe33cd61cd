// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tables as an Italian spreadsheet opens them: UTF-8 with mark, semicolons, CRLF. What would be taken for a formula is made text with an
 * apostrophe.
 */
public final class Csv {
    /** Stands first in the file: the spreadsheet knows by it that the text is UTF-8. */
    public static final String MARK = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private Csv() {}

    /** One line with its end; null is an empty cell. */
    public static String line(@Nullable Object... cells) {
        return FORMAT.format(Stream.of(cells).map(Csv::text).toArray()) + "\r\n";
    }

    private static String text(@Nullable Object cell) {
        String text = cell == null ? "" : cell.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
