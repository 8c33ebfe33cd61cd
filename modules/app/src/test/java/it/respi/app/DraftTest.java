// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is typed is kept on the server for whoever typed it, and ends when it is sent. */
class DraftTest extends ApplicationTest {
    private static final String WORDS = "La signora lavora la mattina: chiamare dopo le 14";

    @Autowired
    private JdbcClient jdbc;

    private Pages anna;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        anna = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, anna, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void isOfferedWhenTheFormIsOpenedAgainAndTakenUpWithWhatWasTyped() {
        long id = saved(UUID.randomUUID().toString(), WORDS);

        assertThat(body(anna.read(notes()))).contains("Hai una bozza del").doesNotContain(WORDS);
        assertThat(body(anna.read(notes() + "?bozza=" + id)))
                .contains(WORDS)
                .contains("value=\"" + id + "\"")
                .doesNotContain("Hai una bozza del");
    }

    @Test
    void isNobodyElses() {
        long id = saved(UUID.randomUUID().toString(), WORDS);
        Pages colleague = as("HD-CUNEO", Lane.HD_RESP);

        assertThat(body(colleague.read(notes()))).doesNotContain("Hai una bozza del");
        assertThat(body(colleague.read(notes() + "?bozza=" + id))).doesNotContain(WORDS);
        colleague.send("/u/bozze/butta", Map.of("id", Long.toString(id), "_bozzaPagina", notes()));

        assertThat(body(anna.read(notes() + "?bozza=" + id))).contains(WORDS);
    }

    @Test
    void isOverWhenTheFormIsSentInTheSameTransaction() {
        String key = UUID.randomUUID().toString();
        saved(key, WORDS);
        assertThat(anna.send(notes(), key, form("", "")))
                .as("refused: nothing is lost")
                .hasStatus(422);
        assertThat(drafts()).isEqualTo(1);

        assertThat(anna.send(notes(), key, form("EXCHANGES", WORDS))).hasStatus3xxRedirection();

        assertThat(drafts()).isZero();
        assertThat(body(anna.read(notes()))).contains(WORDS).doesNotContain("Hai una bozza del");
    }

    @Test
    void thatArrivesAfterItsFormWasSentIsNeverOffered() {
        String key = UUID.randomUUID().toString();
        assertThat(anna.send(notes(), key, form("EXCHANGES", WORDS))).hasStatus3xxRedirection();

        saved(key, WORDS);

        assertThat(body(anna.read(notes()))).doesNotContain("Hai una bozza del");
    }

    @Test
    void typedOnTwoPagesAreTwoAndNeitherOverwritesTheOther() {
        String first = UUID.randomUUID().toString();
        long one = saved(first, "prima");
        long two = saved(UUID.randomUUID().toString(), "seconda");

        assertThat(saved(first, "prima, allungata")).isEqualTo(one);
        assertThat(body(anna.read(notes() + "?bozza=" + one))).contains("prima, allungata");
        assertThat(body(anna.read(notes() + "?bozza=" + two))).contains("seconda");
        for (int i = 0; i < 5; i++) {
            saved(UUID.randomUUID().toString(), "altra " + i);
        }
        assertThat(drafts()).isEqualTo(3);
    }

    @Test
    void goesOnUnderTheDraftThatWasTakenUp() {
        long id = saved(UUID.randomUUID().toString(), WORDS);
        Map<String, String> fields = new HashMap<>(form("CHOSEN", WORDS + " e prima delle 18"));
        fields.put("_bozzaId", Long.toString(id));
        String key = UUID.randomUUID().toString();

        assertThat(anna.send("/u/bozze", key, fields)).hasStatus3xxRedirection();

        assertThat(drafts()).isEqualTo(1);
        assertThat(body(anna.read(notes() + "?bozza=" + id))).contains("e prima delle 18");
    }

    @Test
    void isSealedBoundedAndThrownAwayWithItsKey() {
        long id = saved(UUID.randomUUID().toString(), WORDS);
        byte[] stored = jdbc.sql("select body from platform_draft where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("signora");
        assertThat(keys(id)).isEqualTo(1);

        assertThat(anna.send("/u/bozze", UUID.randomUUID().toString(), form("OWN", "x".repeat(50_000))))
                .hasStatus(422);
        assertThat(anna.send("/u/bozze/butta", Map.of("id", Long.toString(id), "_bozzaPagina", "https://evil.example")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/");

        assertThat(drafts()).isZero();
        assertThat(keys(id)).isZero();
    }

    @Test
    void isForgottenAfterSomeDays() {
        long id = saved(UUID.randomUUID().toString(), WORDS);
        jdbc.sql("update platform_draft set saved_at = saved_at - interval 15 day where id = ?")
                .param(id)
                .update();

        assertThat(body(anna.read(notes()))).doesNotContain("Hai una bozza del");
        assertThat(body(anna.read(notes() + "?bozza=" + id))).doesNotContain(WORDS);
    }

    @Test
    void isSavedWhileOneTypesWithAFewWordsForAnswer() {
        String key = UUID.randomUUID().toString();
        MvcTestResult answer = anna.sendInBackground("/u/bozze", key, form("OWN", WORDS));

        assertThat(answer).hasStatusOk();
        assertThat(body(answer)).contains("Bozza salvata").doesNotContain("<html");
    }

    @Test
    void isKeptForStepsAndTransfersToo() {
        String transfer = dossier.path() + "/passaggio";
        Map<String, String> fields = Map.of(
                "_bozza", "passaggio:" + dossier.number(), "_bozzaPagina", transfer, "verb", "REFER", "words", WORDS);
        MvcTestResult kept = anna.send("/u/bozze", UUID.randomUUID().toString(), fields);

        assertThat(body(anna.read(Objects.requireNonNull(kept.getResponse().getRedirectedUrl()))))
                .contains(WORDS)
                .containsPattern("value=\"REFER\"[^>]*checked");
        String step = body(anna.read(dossier.path()));
        var link = java.util.regex.Pattern.compile("/passi/(\\d+)").matcher(step);
        assertThat(link.find()).isTrue();
        assertThat(body(anna.read(dossier.path() + "/passi/" + link.group(1)))).containsAnyOf("_bozza", "esito=");
    }

    @Test
    void isKeptForABlockOfThePersonAndMergedWithWhatAColleagueSavedMeanwhile() {
        String form = dossier.path() + "/persona/indirizzi/modifica";
        BlockPage mine = new BlockPage(dossier.number(), "indirizzi", Map.of()).opened(anna);
        Map<String, String> typed =
                new HashMap<>(mine.with("residenceAddress", "Via della Bozza 9").typed());
        typed.putAll(Map.of("_bozza", "persona-indirizzi:" + dossier.number(), "_bozzaPagina", form));
        String there = kept(anna, typed);
        dossier.correct(as("HD-CUNEO", Lane.HD_RESP), "indirizzi", Map.of("postalCode", "12099"));

        assertThat(body(anna.read(form))).contains("Hai una bozza del").doesNotContain("Via della Bozza 9");
        assertThat(body(anna.read(there))).contains("Via della Bozza 9", "12099");
        dossier.correct(as("HD-CUNEO", Lane.HD_RESP), "indirizzi", Map.of("residenceAddress", "Via Altrui 1"));

        MvcTestResult disputed = anna.read(there);
        assertThat(disputed).hasStatus(409);
        assertThat(body(disputed)).contains("Via Altrui 1", "Via della Bozza 9", "Test HD-CUNEO HD-RESP");
    }

    @Test
    void isKeptForTheDataOfADocumentAndForTheReasonOfItsVerdict() {
        String document = dossier.path() + "/documenti/" + documentOf();
        Map<String, String> data = Map.of("_bozza", "documento:" + documentOf(), "_bozzaPagina", document + "/dati");
        Map<String, String> typed = new HashMap<>(data);
        typed.putAll(Map.of("version", "0", "kind", "D02", "issuer", "Consolato in bozza"));
        assertThat(body(anna.read(kept(anna, typed)))).contains("Consolato in bozza");
        assertThat(body(anna.read(document + "/dati"))).contains("Hai una bozza del");

        String viewer = document + "/pagine/1";
        String there = kept(anna, Map.of("_bozza", "esito:" + documentOf(), "_bozzaPagina", viewer, "reason", WORDS));
        assertThat(body(anna.read(viewer))).contains("Hai una bozza del").doesNotContain(WORDS);
        assertThat(body(anna.read(there))).contains(">" + WORDS + "</textarea>");
    }

    private String kept(Pages who, Map<String, String> typed) {
        MvcTestResult kept = who.send("/u/bozze", UUID.randomUUID().toString(), typed);
        return Objects.requireNonNull(kept.getResponse().getRedirectedUrl());
    }

    private long documentOf() {
        return jdbc.sql("select id from dossier_document where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single();
    }

    /** Without script: the button of the form. */
    private long saved(String key, String words) {
        MvcTestResult answer = anna.send("/u/bozze", key, form("EXCHANGES", words));
        assertThat(answer).hasStatus3xxRedirection();
        String to = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        assertThat(to).startsWith(notes() + "?bozza=");
        return Long.parseLong(to.substring(to.indexOf('=') + 1));
    }

    private Map<String, String> form(String section, String words) {
        return Map.of("_bozza", "nota:" + dossier.number(), "_bozzaPagina", notes(), "section", section, "body", words);
    }

    private String notes() {
        return dossier.path() + "/note";
    }

    private int drafts() {
        return jdbc.sql("select count(*) from platform_draft where object = ?")
                .param(dossier.number())
                .query(Integer.class)
                .single();
    }

    private int keys(long draft) {
        return jdbc.sql("select count(*) from platform_data_key where owner_id = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
