// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** In the place of a page that cannot be drawn: an empty sheet that says so, in the letters of the reader's machine. */
final class NotDrawn {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final int LETTERS = 40;
    private static final int LINE = 28;

    private NotDrawn() {}

    /** @param sentence ours, nothing of the document */
    static ResponseEntity<byte[]> saying(String sentence) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(sheet(sentence).getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String sentence) {
        StringBuilder lines = new StringBuilder();
        int y = 120;
        for (String line : HtmlUtils.htmlEscape(wrapped(sentence), "UTF-8").split("\n")) {
            lines.append("<tspan x=\"60\" y=\"")
                    .append(y)
                    .append("\">")
                    .append(line)
                    .append("</tspan>");
            y += LINE;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"595\" height=\"842\" viewBox=\"0 0 595 842\">"
                + "<rect width=\"595\" height=\"842\" fill=\"#fff\"/>"
                + "<text font-family=\"sans-serif\" font-size=\"20\" fill=\"#17324d\">" + lines + "</text></svg>";
    }

    private static String wrapped(String sentence) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (String word : sentence.split(" ")) {
            boolean next = length > 0 && length + word.length() > LETTERS;
            text.append(length == 0 ? "" : next ? "\n" : " ").append(word);
            length = (next ? 0 : length + 1) + word.length();
        }
        return text.toString();
    }
}
