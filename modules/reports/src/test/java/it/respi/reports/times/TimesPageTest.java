// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.platform.view.MenuItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesPageTest {
    private static final TimesRendering PAGES = new TimesRendering();
    private static final Pattern WRONG =
            Pattern.compile("\\sstyle=|<style|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|\\sth:|\\?\\?|\\{\\d");

    @ParameterizedTest
    @CsvSource({"it,", "it,tabella", "en,", "en,tabella"})
    void rendersChartsAndTablesUnderTheStrictPolicy(String language, @Nullable String view) throws Exception {
        String html = render(Invented.times(), language, view);
        assertThat(WRONG.matcher(html).results().map(found -> near(html, found.start())))
                .isEmpty();
        assertThat(html).contains("<h1>", ">31<", ">23<");
        if (view == null) {
            assertThat(html).contains("role=\"img\" aria-labelledby=\"c1t c1d\"", "&lt;5</text>");
        } else {
            assertThat(html).doesNotContain("<svg class=\"viz\"");
        }
    }

    @Test
    void saysWhatTheChartsShow() throws Exception {
        String html = render(Invented.times(), "it", null);
        assertThat(html)
                .contains(
                        "<desc id=\"c1d\">Il passo più lento è «Fissa l’appuntamento per le impronte»: metà dei casi"
                                + " finisce entro 38 giorni, 8 oltre l’obiettivo.</desc>",
                        "<desc id=\"c2d\">A novembre 2026 i conclusi superano gli arrivi di 7.</desc>",
                        "38 giorni  ▲ +8",
                        "meno di 5",
                        "limite 60, prima 61",
                        "7 meno che all’inizio");
    }

    @Test
    void rendersAnEmptyProvince() throws Exception {
        String html = render(Invented.nothing(), "it", null);
        assertThat(WRONG.matcher(html).find()).isFalse();
        assertThat(html).contains("meno di 5", "Non ci sono ancora dossier.").doesNotContain("c1d");
    }

    @Test
    void keepsItsStateInTheAddress() throws Exception {
        Asked asked = new Asked(6, Catalog.RENEWAL, "HD A&B", Asked.TABLE);
        assertThat(asked.href())
                .isEqualTo("/u/tempi?periodo=6&procedura=p01PermitRenewal&ufficio=HD%20A%26B&vista=tabella");
        assertThat(asked.csv("passi")).doesNotContain("vista").endsWith("&tabella=passi");
        assertThat(asked.withPeriod(1)
                        .withProcedure(null)
                        .withOffice(null)
                        .seenAs(null)
                        .href())
                .isEqualTo("/u/tempi?periodo=1");
    }

    @Test
    void hasEveryTextInBothLanguages() throws Exception {
        assertThat(bundle("reports").stringPropertyNames())
                .isEqualTo(bundle("reports_en").stringPropertyNames());
    }

    private static Properties bundle(String name) throws Exception {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/" + name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static String render(Times times, String language, @Nullable String view) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Words words = new Words(TimesRendering.messages(), locale);
        Asked asked = new Asked(null, null, null, view);
        Map<String, Object> model = new HashMap<>();
        model.put("page", new TimesPage(times, asked, words));
        model.put("words", words);
        model.put(
                "menus",
                new Menus(asked, words)
                        .all(
                                new Catalog().procedures(),
                                List.of(
                                        Network.headOf(1).office(),
                                        Network.province().office())));
        model.put("now", Network.CLOCK.instant());
        model.put("actor", Network.province());
        model.put("path", Asked.PAGE);
        model.put("menu", List.of(MenuItem.of(Asked.PAGE, "it-chart-line", "menu.times")));
        String html = PAGES.render("reports/times", locale, model);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(folder.resolve("times-" + language + (view == null ? "" : "-" + view) + ".html"), html);
        return html;
    }

    private static String near(String html, int at) {
        return html.substring(Math.max(0, at - 40), Math.min(html.length(), at + 60));
    }
}
