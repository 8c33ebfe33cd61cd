// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever asks for access learns nothing before somebody answers: a number that is there, one that is not, a protected one. */
class AccessRequestTest extends ApplicationTest {
    private static final Pattern LINK = Pattern.compile("/u/passaggi/(\\d+)");
    private static final String NOWHERE = "CN-2026-909092";
    private static final String WHY = "La signora dice che la seguite voi";

    @Autowired
    private JdbcClient jdbc;

    private Pages owner;
    private Pages asker;
    private MarkedDossier dossier;
    private MarkedDossier hidden;

    @BeforeEach
    void oneThatIsThereAndOneThatIsProtected() {
        owner = as("HD-CUNEO", Lane.HD_OP);
        asker = as("HD-BRA", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, owner, as("PROV-CUNEO", Lane.PROV_SOC));
        hidden = MarkedDossier.of(jdbc, owner, as("PROV-CUNEO", Lane.PROV_SOC));
        owner.send(hidden.path() + "/protezione", Map.of("kind", "VICTIM"));
        jdbc.sql("update dossier_transfer set at = date_sub(at, interval 2 hour), outcome = coalesce(outcome,"
                        + " 'CANCELLED') where verb = 'ACCESS'")
                .update();
    }

    @Test
    @DisplayName("Chi chiede di vedere un dossier non ne sa nulla prima della risposta: né la persona, né se c’è")
    void listAndPageAreTheSameWhereverTheNumberLeads() {
        Map<String, String> asked = askAll();

        assertThat(new LinkedHashSet<>(asked.values())).as("pages").hasSize(1);
        assertThat(asked.get(dossier.number())).doesNotContain(dossier.surname(), "1990", "Sportello Cuneo");
        assertThat(body(asker.read("/u/passaggi"))).contains(dossier.number(), NOWHERE, hidden.number());
        Set<String> told = new LinkedHashSet<>();
        for (String line : body(asker.read("/api/v1/transfers?box=out")).split("\\},\\{")) {
            if (asked.keySet().stream().anyMatch(line::contains) && !line.contains("\"outcome\":\"")) {
                told.add(line.replaceAll("[\\[\\]{}]", "")
                        .replaceAll("\"(id|dossier|at)\":\"[^\"]*\"", "")
                        .replaceAll("^,+|,+$", ""));
            }
        }
        assertThat(told).as("for programs").hasSize(1);
    }

    @Test
    void whatTheOtherOfficeDoesIsNotSeenBeforeItAnswers() {
        Map<String, String> asked = askAll();
        long id = last();

        assertThat(owner.read("/u/passaggi/" + id)).bodyText().contains(dossier.surname(), WHY);
        jdbc.sql("update dossier_transfer set open_by = '2020-01-01', opened_at = null where id = ?")
                .param(id)
                .update();
        assertThat(page(id, dossier.number())).isEqualTo(asked.get(NOWHERE));
        assertThat(owner.send("/u/passaggi/" + id, Map.of("outcome", "REJECTED", "words", "Non serve vederlo")))
                .hasStatus3xxRedirection();
        assertThat(body(asker.read("/u/passaggi/" + id)))
                .contains("Non serve vederlo", "Sportello Cuneo")
                .doesNotContain(dossier.surname());
    }

    @Test
    void aRepeatIsAnsweredAlikeAndEachCanBeTakenBack() {
        askAll();

        for (String number : numbers()) {
            assertThat(ask(number)).as(number).hasStatus(422).bodyText().contains("già in attesa");
        }
        for (String id : links()) {
            assertThat(asker.send("/u/passaggi/" + id, Map.of("outcome", "CANCELLED")))
                    .hasStatus3xxRedirection();
        }
        Set<String> pages = new LinkedHashSet<>();
        for (String number : numbers()) {
            assertThat(ask(number)).as("again " + number).hasStatus3xxRedirection();
            pages.add(page(Long.parseLong(links().getFirst()), number));
        }
        assertThat(pages).hasSize(1);
    }

    @Test
    void aDossierOfTheOwnOfficeIsNotAskedFor() {
        dossier.takesPart(asker);

        assertThat(ask(dossier.number())).hasStatus(422).bodyText().contains("partecipa già");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"%s-%s-%d", "%s %s/%d", "  %s.%s.%d "})
    void aNumberTypedAsInTheSearchReachesTheOfficeThatKeepsTheDossier(String form) {
        String[] parts = dossier.number().split("-");
        String typed = form.formatted(parts[0].toLowerCase(Locale.ROOT), parts[1], Integer.parseInt(parts[2]));
        assertThat(typed).isNotEqualTo(dossier.number());

        assertThat(ask(typed)).hasStatus3xxRedirection();

        assertThat(owner.read("/u/passaggi/" + last())).hasStatusOk().bodyText().contains(WHY);
        assertThat(body(asker.read("/u/passaggi"))).contains(dossier.number());
        assertThat(ask(dossier.number()))
                .as("the same")
                .hasStatus(422)
                .bodyText()
                .contains("già in attesa");
    }

    @Test
    void staysInTheListOfWhoAskedWhenItIsProtectedMeanwhile() {
        ask(dossier.number());
        owner.send(dossier.path() + "/protezione", Map.of("kind", "VICTIM"));

        assertThat(asker.read("/u/passaggi")).bodyText().contains(dossier.number());
    }

    @Test
    void nobodyAsksForMoreThanTwentyInAnHour() {
        for (int i = 0; i < 20; i++) {
            assertThat(ask("CN-2025-8%05d".formatted(i))).hasStatus3xxRedirection();
        }

        assertThat(ask("CN-2025-800020")).hasStatus(422).bodyText().contains("molte volte");
        assertThat(ask(dossier.number())).hasStatus(422).bodyText().contains("molte volte");
        jdbc.sql("update dossier_transfer set at = date_sub(at, interval 1 hour) where verb = 'ACCESS'")
                .update();
        assertThat(ask("CN-2025-800020")).hasStatus3xxRedirection();
    }

    @Test
    void aProgramLearnsNoMore() {
        assertThat(asker.read("/api/v1/transfers?box=out")).hasStatusOk();
        assertThat(ask(dossier.number())).hasStatus3xxRedirection();
        assertThat(body(asker.read("/api/v1/transfers?box=out")))
                .contains("\"dossier\":\"" + dossier.number() + "\",\"verb\":\"ACCESS\",\"from\":\"HD-BRA\"")
                .doesNotContain(dossier.number() + "\",\"verb\":\"ACCESS\",\"from\":\"HD-BRA\",\"to\"");
    }

    /** The pages of the three requests, without their numbers. */
    private Map<String, String> askAll() {
        Map<String, String> pages = new java.util.LinkedHashMap<>();
        for (String number : numbers()) {
            assertThat(ask(number)).as(number).hasStatus3xxRedirection();
            pages.put(number, page(Long.parseLong(links().getFirst()), number));
        }
        return pages;
    }

    private List<String> numbers() {
        return List.of(dossier.number(), NOWHERE, hidden.number());
    }

    private MvcTestResult ask(String number) {
        return asker.send("/u/passaggi/chiedi", Map.of("number", number, "words", WHY));
    }

    private String page(long id, String number) {
        String body = body(asker.read("/u/passaggi/" + id));
        assertThat(body).contains(number);
        String shown = body.substring(body.indexOf("<h1"), body.indexOf("</main>"));
        return shown.replaceAll("value=\"[^\"]*\"", "")
                .replace(number, "N")
                .replace(Long.toString(id), "ID")
                .replaceAll("\\d{2}:\\d{2}", "HOUR");
    }

    /** Those that wait, the newest first. */
    private List<String> links() {
        String body = body(asker.read("/u/passaggi"));
        return LINK.matcher(body.substring(body.indexOf("id=\"out-t\"")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .limit(numbers().size())
                .toList();
    }

    private long last() {
        return jdbc.sql("select max(id) from dossier_transfer where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
