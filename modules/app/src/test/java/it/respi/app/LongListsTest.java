// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierNotes;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Lane;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists that are longer than a page: everything in them can be reached, and nobody is locked out. */
class LongListsTest extends ApplicationTest {
    private static final int MANY = 60;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierNotes notesOnPaper;

    private Pages desk;
    private MarkedDossier dossier;

    @BeforeEach
    void aDossier() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        dossier = MarkedDossier.of(jdbc, desk, as("PROV-CUNEO", Lane.PROV_SOC));
    }

    @Test
    void theFirstNoteIsReachedOnItsPageInTheApiAndInPrint() {
        for (int note = 0; note < MANY; note++) {
            assertThat(desk.send(
                            dossier.path() + "/note", Map.of("section", "EXCHANGES", "body", "nota-" + note + "-")))
                    .hasStatus3xxRedirection();
        }
        String first = body(desk.read(dossier.path() + "/note"));
        assertThat(first).contains("nota-59-").doesNotContain("nota-0-");
        assertThat(body(desk.read(next(first, "/note\\?da="))))
                .contains("nota-0-")
                .doesNotContain("nota-59-");

        MvcTestResult piece = desk.read("/api/v1/dossiers/" + dossier.number() + "/notes");
        String link = Objects.requireNonNull(piece.getResponse().getHeader("Link"));
        assertThat(body(piece)).contains("nota-59-").doesNotContain("nota-0-");
        MvcTestResult rest = desk.read(link.substring(1, link.indexOf('>')));
        assertThat(body(rest)).contains("nota-0-");
        assertThat(rest.getResponse().getHeader("Link")).isNull();

        assertThat(transaction.<Integer>execute(status -> {
                    var taken = dossiers.take(dossier.number(), desk.actor(), DossierAction.READ);
                    return notesOnPaper
                            .of(taken, desk.actor(), dossiers.rights(desk.actor(), taken))
                            .size();
                }))
                .isGreaterThanOrEqualTo(MANY);
    }

    @Test
    void aLongTalkGoesOn() {
        Pages police = as("QUE-CUNEO", Lane.QUE_IST);
        dossier.takesPart(police);
        String office = Integer.toString(police.actor().office().id());
        desk.send(
                dossier.path() + "/quesiti",
                Map.of("office", office, "topic", "PAPER", "subject", "Ricevuta", "body", "detto-0-"));
        String talk = "/u/quesiti/"
                + jdbc.sql("select max(id) from dossier_quesito where dossier_id = ?")
                        .param(dossier.id())
                        .query(Long.class)
                        .single();
        for (int said = 1; said <= MANY; said++) {
            String last = found(body(desk.read(talk)), "name=\"seen\" value=\"(\\d+)\"");
            assertThat(desk.send(talk, Map.of("seen", last, "body", "detto-" + said + "-")))
                    .as("message %s", said)
                    .hasStatus3xxRedirection();
        }
        String newest = body(desk.read(talk));
        assertThat(newest).contains("detto-60-", "messaggi precedenti").doesNotContain("detto-0-");
        assertThat(newest.indexOf("detto-59-")).as("in the order written").isLessThan(newest.indexOf("detto-60-"));
        String earlier = body(desk.read(next(newest, "/u/quesiti/\\d+\\?prima=")));
        assertThat(earlier).contains("detto-0-").doesNotContain("detto-60-");
        String last = found(earlier, "name=\"seen\" value=\"(\\d+)\"");
        assertThat(desk.send(talk, Map.of("seen", last, "body", "Risposta dalla pagina di prima")))
                .hasStatus3xxRedirection();
    }

    @Test
    void theHeadReachesEveryOpening() {
        Pages head = as("HD-FOSSANO", Lane.HD_RESP);
        for (int row = 0; row < MANY; row++) {
            jdbc.sql(
                            "insert into dossier_stated (id, number, staff_id, office_id, kind, at) values (?, ?, 1, ?, 'COUNTER',"
                                    + " now())")
                    .params(
                            7_000_000 + row,
                            "CN-2019-%06d".formatted(row),
                            head.actor().office().id())
                    .update();
        }
        String first = body(head.read("/u/aperture"));
        String second = body(head.read(next(first, "/u/aperture\\?da=")));

        assertThat(first + second).contains("CN-2019-000000", "CN-2019-000059");
        assertThat(first).doesNotContain("CN-2019-000000");
    }

    @Test
    void theDeskReachesEveryRequest() {
        Pages saluzzo = as("HD-SALUZZO", Lane.HD_OP);
        dossier.keptBy(saluzzo);
        for (int row = 0; row < MANY; row++) {
            jdbc.sql(
                            "insert into dossier_request (id, dossier_id, kind, channel, received_on, due_on, office_id, staff_id,"
                                    + " at) values (?, ?, 'ACCESS', 'DESK', '2026-01-01', '2030-01-31', 1, 1, now())")
                    .params(8_000_000 + row, dossier.id())
                    .update();
        }
        String first = body(saluzzo.read("/u/richieste"));
        String second = body(saluzzo.read(next(first, "/u/richieste\\?da=")));

        assertThat(first).contains("/diritti/8000000\"").doesNotContain("/diritti/8000059\"");
        assertThat(second).contains("/diritti/8000059\"");
        MvcTestResult piece = saluzzo.read("/api/v1/requests");
        assertThat(piece.getResponse().getHeader("Link")).contains("/api/v1/requests?cursor=", "rel=\"next\"");
    }

    private static String next(String page, String address) {
        return found(page, "href=\"([^\"]*" + address + "[^\"]+)\"").replace("&amp;", "&");
    }

    private static String found(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
