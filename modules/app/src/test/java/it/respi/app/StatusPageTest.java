// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.respi.kernel.actor.Lane;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page on which a person follows a case: opened by the code of the papers and the birth date, and by nothing else. */
class StatusPageTest extends ApplicationTest {
    private static final Pattern CODE = Pattern.compile("pratica\\s+((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})");
    private static final Map<String, String> TITLES = Map.of(
            "it",
            "A che punto è",
            "en",
            "Where it stands",
            "fr",
            "Où en est la demande",
            "es",
            "Cómo va",
            "ar",
            "أين وصلت",
            "sq",
            "Ku ka arritur",
            "ro",
            "În ce stadiu este",
            "zh",
            "进展",
            "uk",
            "На якому етапі");
    private static final String NOTHING = "non c’è niente da mostrare";

    @Autowired
    private JdbcClient jdbc;

    private Pages desk;
    private MarkedDossier dossier;
    private String code;

    @BeforeEach
    void aDossierWithAPaperOfItsCase() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
        code = Objects.requireNonNull(codeOnPaper());
    }

    @Test
    @DisplayName("Con il codice del foglio e la data di nascita si vede la pratica, in nove lingue, senza nomi")
    void showsTheCaseToWhoHasCodeAndBirthDate() {
        TITLES.forEach((language, title) -> {
            MvcTestResult page = look(language, code, "5", "5", "1990");

            assertThat(page).as(language).hasStatusOk();
            assertThat(body(page))
                    .contains(title, dossier.number(), "lang=\"" + language + "\"")
                    .doesNotContain(dossier.surname(), "Ada", "PASS", "1990-05-05", "/u/");
            assertThat(body(page).contains("dir=\"rtl\"")).isEqualTo("ar".equals(language));
            assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
            assertThat(page.getResponse().getCookies()).isEmpty();
            assertThat(page.getRequest().getSession(false)).isNull();
        });
    }

    @Test
    @DisplayName("Ogni foglio della pratica porta lo stesso codice; che qualcuno l’ha aperta sta nella storia")
    void keepsTheCodeAndWritesTheOpeningDown() {
        assertThat(codeOnPaper()).isEqualTo(code);
        assertThat(jdbc.sql(
                                "select count(*) from status_page p join dossier d on d.id = p.dossier_id where d.number = ?")
                        .param(dossier.number())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        int before = openings();
        look("it", code, "5", "5", "1990");
        assertThat(openings()).isEqualTo(before + 1);
        look("it", code, "6", "5", "1990");
        assertThat(openings()).isEqualTo(before + 1);
        assertThat(body(desk.read(dossier.path() + "/messaggi")))
                .contains("Pagina della persona", "una volta, l’ultima il");
        byte[] register = desk.read(dossier.path() + "/stampa/accessi.pdf?lingua=it")
                .getResponse()
                .getContentAsByteArray();
        assertThat(Binders.text(register)).contains("Chi aveva un foglio con il codice");
    }

    @Test
    @DisplayName("Lo sportello che segue la pratica dà un codice nuovo, e riapre una pagina chiusa")
    void theDeskGivesAnotherCodeAndAnotherTry() {
        String page = dossier.path() + "/messaggi/codice/" + caseId();
        for (int i = 0; i < 5; i++) {
            look("it", code, "6", "5", "1990");
        }
        assertThat(body(desk.read(dossier.path() + "/messaggi"))).contains("troppe date sbagliate");
        assertThat(as("HD-BRA", Lane.HD_OP).send(page + "/sblocca", Map.of())).hasStatus(404);
        assertThat(desk.send(page + "/sblocca", Map.of())).hasStatus3xxRedirection();
        assertThat(look("it", code, "5", "5", "1990")).hasStatusOk();

        assertThat(desk.send(page + "/nuovo", Map.of())).hasStatus3xxRedirection();
        assertThat(answered(look("it", code, "5", "5", "1990"))).contains(NOTHING);
        String fresh = Objects.requireNonNull(codeOnPaper());
        assertThat(fresh).isNotEqualTo(code);
        assertThat(look("it", fresh, "5", "5", "1990")).hasStatusOk();
        assertThat(desk.send(dossier.path() + "/messaggi/codice/1/nuovo", Map.of()))
                .hasStatus(404);
    }

    @Test
    @DisplayName("Che cosa costa la pagina di stato, e una risposta sbagliata (docs/architecture.md)")
    void costsAFewStatementsAndNoSession() {
        look("it", code, "5", "5", "1990");

        List<String> right = Statements.of(() -> look("it", code, "5", "5", "1990"));
        List<String> unknown = Statements.of(() -> look("it", "0000-1111-2222-3333-4444", "5", "5", "1990"));

        assertThat(right).as(String.join("\n", right)).hasSizeLessThanOrEqualTo(10);
        assertThat(unknown).hasSize(1);
    }

    @Test
    @DisplayName("Codice sbagliato, data sbagliata, troppe prove: sempre la stessa risposta")
    void answersEverythingWrongAlike() {
        String unknown = answered(look("it", "0000-1111-2222-3333-4444", "5", "5", "1990"));
        assertThat(unknown).contains(NOTHING);

        for (int i = 0; i < 5; i++) {
            assertThat(answered(look("it", code, "6", "5", "1990"))).isEqualTo(unknown);
        }
        assertThat(answered(look("it", code, "5", "5", "1990"))).as("shut").isEqualTo(unknown);

        jdbc.sql("update status_page set shut_until = ? where dossier_id = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(1)), dossier.id())
                .update();
        assertThat(look("it", code, "5", "5", "1990")).hasStatusOk();
        assertThat(jdbc.sql("select wrong from status_page where dossier_id = ?")
                        .param(dossier.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Dossier protetto, limitato, senza data intera: niente pagina, e i fogli non portano il codice")
    void showsNothingWhereItCouldHurt() {
        for (String change : List.of("protection = 'VICTIM'", "restricted_at = now(3)")) {
            set(change);
            assertThat(answered(look("it", code, "5", "5", "1990"))).as(change).contains(NOTHING);
            set("protection = null, restricted_at = null");
        }
        assertThat(look("it", code, "5", "5", "1990")).hasStatusOk();

        set("restricted_at = now(3)");
        assertThat(codeOnPaper()).isNull();
    }

    @Test
    @DisplayName(
            "Quello che non può essere un codice o un giorno si dice accanto al campo, e quello che è scritto resta")
    void saysWhatCannotBeRight() {
        MvcTestResult page = look("it", "7K3F", "31", "2", "1990");

        assertThat(page).hasStatus(422);
        assertThat(body(page))
                .contains("id=\"code-e\"", "id=\"born-e\"", "value=\"7K3F\"", "value=\"31\"")
                .doesNotContain(NOTHING);
    }

    @Test
    @DisplayName("Chi ha finito non lascia niente; un indirizzo senza lingua prende quella del telefono")
    void leavesNothingBehind() {
        MockMvcTester phone = MockMvcTester.create(mvc);

        assertThat(phone.perform(get("/it/pratica/finito")).getResponse().getHeader("Clear-Site-Data"))
                .isEqualTo("\"cache\"");
        assertThat(phone.perform(get("/it/pratica/vista"))).hasRedirectedUrl("/it/pratica");
        assertThat(phone.perform(get("/pratica").header("Accept-Language", "uk")))
                .hasStatus3xxRedirection();
        assertThat(phone.perform(get("/xx/pratica"))).hasStatus(404);
        assertThat(body(phone.perform(get("/it/pratica")))).contains("<title>Respi</title>", "autocomplete=\"off\"");
    }

    private MvcTestResult look(String language, String typed, String day, String month, String year) {
        return MockMvcTester.create(mvc)
                .perform(post("/" + language + "/pratica/vista")
                        .param("code", typed)
                        .param("day", day)
                        .param("month", month)
                        .param("year", year));
    }

    private @Nullable String codeOnPaper() {
        byte[] paper = desk.read(dossier.path() + "/stampa/ricevuta.pdf?lingua=it")
                .getResponse()
                .getContentAsByteArray();
        Matcher matcher = CODE.matcher(Binders.text(paper));
        return matcher.find() ? matcher.group(1) : null;
    }

    private long caseId() {
        return jdbc.sql("select id from case_file where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    private int openings() {
        return jdbc.sql("select count(*) from platform_audit where dossier_id = ? and action = 'STATUS_PAGE'")
                .param(dossier.id())
                .query(Integer.class)
                .single();
    }

    private void set(String change) {
        jdbc.sql("update dossier set " + change + " where id = ?")
                .param(dossier.id())
                .update();
    }

    /** The page without what was typed, which stands in it again. */
    private static String answered(MvcTestResult page) {
        assertThat(page).hasStatus(422);
        return body(page).replaceAll("value=\"[^\"]*\"", "");
    }

    private static String body(MvcTestResult page) {
        return Binders.body(page);
    }
}
