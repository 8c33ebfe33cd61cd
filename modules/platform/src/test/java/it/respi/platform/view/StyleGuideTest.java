// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class StyleGuideTest {
    private static final Rendering PAGES = new Rendering();
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "styleguide,it",
        "styleguide,en",
        "styleguide,ar",
        "styleguide-list,it",
        "styleguide-list,en",
        "styleguide-list,ar",
        "help/help,it",
        "help/help,en"
    })
    void rendersEveryComponentUnderTheStrictPolicy(String template, String language) throws Exception {
        String html = keep(template, language, Invented.model());
        assertThat(problems(html)).isEmpty();
        assertThat(html).contains("lang=\"" + language + "\"", language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error/400",
                "error/403",
                "error/404",
                "error/409",
                "error/422",
                "error/500",
                "error/503",
                "error",
                "error/refusal",
                "access/reason",
                "access/resume"
            })
    void rendersErrorPagesForSomebodyWhoIsNotSignedIn(String template) throws Exception {
        Map<String, Object> model = new HashMap<>();
        model.put("errorNumber", "a1b2c3d4");
        model.put("reason", "senza-ufficio");
        model.put("status", 404);
        model.put("resume", Map.of("action", "/u/x", "fields", List.of(Map.of("name", "surname", "value", "Hu"))));
        String html = keep(template, "it", model);
        assertThat(problems(html)).isEmpty();
        assertThat(html).contains("<h1>");
    }

    @ParameterizedTest
    @CsvSource({"404,404", "413,422", "415,400", "401,400", "502,500", "503,503"})
    void choosesTheWordsByTheStatus(int status, String words) throws Exception {
        String title = "<h1>"
                + ResourceBundle.getBundle("messages/platform", Locale.ROOT).getString("error." + words + ".title");
        var problem = ProblemDetail.forStatus(status);
        assertThat(PAGES.render("error/refusal", Locale.ITALIAN, Map.of("problem", problem)))
                .contains(title);
        assertThat(PAGES.render("error", Locale.ITALIAN, Map.of("status", status)))
                .contains(title);
        assertThat(PAGES.render("error/" + words, Locale.ITALIAN, Map.of())).contains(title);
    }

    @Test
    void showsTheSentenceOfARefusal() throws Exception {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Già conclusa da A. Bassi");
        Map<String, Object> model = new HashMap<>(Invented.frame());
        model.put("problem", problem);
        String html = keep("error/refusal", "it", model);
        assertThat(html).contains("Già conclusa da A. Bassi", "Qualcuno ha fatto prima di te");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"senza-ufficio", "piu-uffici", "ufficio-sconosciuto", "riprova", "non-disponibile", "uscita"})
    void explainsEveryClosedDoor(String reason) throws Exception {
        assertThat(problems(PAGES.render("access/reason", Locale.ITALIAN, Map.of("reason", reason))))
                .isEmpty();
    }

    @Test
    void offersANewDossierOnlyAtTheHelpDesk() throws Exception {
        Actor actor = (Actor) Invented.frame().get("actor");
        assertThat(actor).isNotNull();
        String html = PAGES.render("help/help", Locale.ITALIAN, Invented.frame());
        assertThat(html)
                .contains("action=\"/logout\"", "action=\"/u/dossier/cerca\"")
                .doesNotContain("/u/dossier/nuovo");
    }

    private static String keep(String template, String language, Map<String, ?> model) throws Exception {
        String html = PAGES.render(template, Locale.forLanguageTag(language), model);
        Path folder = Files.createDirectories(Path.of("target", "styleguide"));
        Files.writeString(folder.resolve(template.replace('/', '-') + "-" + language + ".html"), html);
        return html;
    }

    private static List<String> problems(String html) {
        List<String> found = new ArrayList<>();
        for (String wrong : List.of(
                "\\sstyle=", "<style", "\\son[a-z]+=\"", "<script(?![^>]*\\ssrc=)", "\\sth:", "\\?\\?", "\\{\\d")) {
            var matcher = Pattern.compile(wrong).matcher(html);
            if (matcher.find()) {
                found.add(
                        html.substring(Math.max(0, matcher.start() - 40), Math.min(html.length(), matcher.end() + 60)));
            }
        }
        Set<String> ids = new HashSet<>();
        ID.matcher(html)
                .results()
                .map(m -> m.group(1))
                .filter(id -> !ids.add(id))
                .forEach(found::add);
        return found;
    }
}
