// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.document.AddDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the inbox says in figures and marks is what one finds behind them. */
class InboxFiguresTest extends WorkGround {
    private static final Pattern CARD =
            Pattern.compile("<a class=\"count[^>]*href=\"([^\"]+)\"[^>]*>\\s*<span class=\"v\"([^>]*)>([^<]*)<");
    private static final Pattern TAB = Pattern.compile(
            "<a href=\"(/u/attivita\\?vista=[^\"]+)\"[^>]*><span>[^<]*</span>\\s*<span class=\"cnt\"()>(?:<span[^>]*>, </span>)?(\\d+)<");
    private static final Pattern LOADED = Pattern.compile("hx-get=\"([^\"]+)\"");
    private static final Pattern MORE = Pattern.compile("class=\"pager\".*?href=\"([^\"]+)\"", Pattern.DOTALL);

    @Autowired
    private AddDocument addDocument;

    @Test
    void everyFigureIsTheLengthOfTheListThatItOpens() {
        anna.send(step() + "/prendi", Map.of());
        stopped("current_date");
        List<String> seen = new ArrayList<>();
        for (String view : List.of("?vista=ufficio", "?vista=mie", "?vista=da-prendere&proc=p01PermitRenewal")) {
            String page = body(anna.read(INBOX + view));
            for (Pattern kind : List.of(CARD, TAB)) {
                Matcher figure = kind.matcher(page);
                while (figure.find()) {
                    String href = plain(figure.group(1));
                    assertThat(figure(figure.group(2), figure.group(3)))
                            .as(view + " leads to " + href)
                            .isEqualTo(length(href));
                    seen.add(href);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15).anyMatch(href -> href.contains("ferme=1"));
        stopped("null");
    }

    @Test
    void whatStandsStillIsAListOfItsOwn() {
        String list = INBOX + "?vista=ufficio&ferme=1";
        assertThat(body(anna.read(list))).doesNotContain(dossier.number());
        stopped("current_date");

        assertThat(body(anna.read(list))).contains(dossier.number(), "sospeso", "href=\"/u/attivita?vista=ufficio\"");
        assertThat(body(anna.read(INBOX + "/filtri?vista=ufficio&ferme=1")))
                .containsPattern("name=\"ferme\" value=\"1\"[^>]*checked");
        stopped("null");
    }

    @Test
    void aLineSaysWhatChangedSinceItsDossierWasOpenUntilItIsOpenedAgain() throws IOException {
        String lines = INBOX + "/novita?riga=" + number();
        opened();
        assertThat(anna.read(lines)).hasStatus(204);

        addDocument.add(head.actor(), dossier.number(), "D02", "passaporto.pdf", BinderPapers.pdf(1));

        assertThat(body(anna.read(lines))).contains("id=\"nov-" + number() + "\"", "Novità nei documenti");
        assertThat(head.read(lines)).as("who did it needs no news").hasStatus(204);
        opened();
        assertThat(anna.read(lines)).hasStatus(204);
        assertThat(anna.read(INBOX + "/novita")).hasStatus(204);
    }

    private void opened() {
        anna.sendInBackground(dossier.path() + "/presenza", ids.next() + "-key", Map.of("da", "0"));
    }

    private void stopped(String since) {
        jdbc.sql("update case_step set stopped_since = " + since + " where id = ?")
                .param(number())
                .update();
    }

    private int figure(String attributes, String shown) {
        Matcher loaded = LOADED.matcher(attributes);
        String text = loaded.find() ? body(anna.read(plain(loaded.group(1)))) : shown;
        return Integer.parseInt(text.strip());
    }

    private int length(String href) {
        String page = body(anna.read(href));
        int rows = page.split("data-preview=", -1).length - 1;
        Matcher more = MORE.matcher(page);
        return more.find() ? rows + length(plain(more.group(1))) : rows;
    }

    private static String plain(String attribute) {
        return attribute.replace("&amp;", "&");
    }
}
