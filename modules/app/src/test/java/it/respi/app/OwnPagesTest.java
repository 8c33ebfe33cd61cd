// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.kernel.actor.Lane;
import it.respi.platform.session.OwnSessions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody sets for themselves, and the register of accesses of an office. */
class OwnPagesTest extends ApplicationTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OwnSessions sessions;

    private Pages desk;
    private Pages head;

    @BeforeEach
    void people() {
        desk = as("HD-CUNEO", Lane.HD_OP);
        head = as("HD-CUNEO", Lane.HD_RESP);
    }

    @Test
    void showsWhoOneIsAndKeepsWhatOneSets() {
        assertThat(desk.read("/u/profilo"))
                .bodyText()
                .contains(desk.actor().name(), "Operatore di sportello", "/u/esportazioni", "Usa righe strette")
                .doesNotContain("profile.", "data-lines");

        assertThat(desk.send("/u/profilo/righe", Map.of("dense", "true")))
                .hasRedirectedUrl("/u/profilo")
                .cookies()
                .hasValue("respi-righe", "fitte");
    }

    @Test
    void endsTheOtherSessionsOfTheSamePersonAlone() {
        session("here", "anna");
        session("there", "anna");
        session("foreign", "somebody else");

        assertThat(sessions.of("anna", "here"))
                .extracting(OwnSessions.OwnSession::here)
                .contains(true, false);
        sessions.endOthers("anna", "here");

        assertThat(jdbc.sql("select SESSION_ID from PLATFORM_SESSION where SESSION_ID in ('here', 'there', 'foreign')")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("here", "foreign");
        assertThat(desk.send("/u/profilo/sessioni", Map.of())).hasRedirectedUrl("/u/profilo");
    }

    @Test
    void theListOfJobsOpens() {
        assertThat(desk.read("/u/esportazioni")).hasStatusOk();
    }

    @Test
    void showsTheHeadWhoOfTheOfficeUsedWhatAndWritesThatDown() {
        String number = numberOf(false);
        desk.read("/u/dossier/" + number);
        long before = readings();

        assertThat(head.read("/u/registro?chi=" + desk.actor().staffId()))
                .bodyText()
                .contains(number, desk.actor().name(), "Dossier letto", "Lavoro sulla pratica")
                .doesNotContain("usage.");
        assertThat(readings()).isEqualTo(before + 1);
        assertThat(head.read("/u/registro?giorno=2020-01-01")).bodyText().doesNotContain(number);
        assertThat(as("QUE-CUNEO", Lane.QUE_RESP)
                        .read("/u/registro?chi=" + desk.actor().staffId()))
                .bodyText()
                .doesNotContain(number);
        assertThat(desk.read("/u/registro")).hasStatus(403);
    }

    @Test
    void leavesOutWhatIsProtectedFromTheHead() {
        String number = numberOf(false);
        desk.read("/u/dossier/" + number);
        jdbc.sql("update dossier set protection = 'VICTIM' where number = ?")
                .param(number)
                .update();
        try {
            assertThat(head.read("/u/registro?chi=" + desk.actor().staffId()))
                    .bodyText()
                    .doesNotContain(number);
        } finally {
            jdbc.sql("update dossier set protection = null where number = ?")
                    .param(number)
                    .update();
        }
    }

    @Test
    void readsADayInPiecesWithoutLosingAnything() {
        int office = head.actor().office().id();
        LocalDate day = LocalDate.of(2019, 5, 6);
        long dossier = jdbc.sql("select id from dossier where number = ?")
                .param(numberOf(false))
                .query(Long.class)
                .single();
        long at = day.atTime(10, 0)
                .atZone(java.time.ZoneId.of("Europe/Rome"))
                .toInstant()
                .toEpochMilli();
        for (int i = 0; i < 52; i++) {
            jdbc.sql(
                            "insert into platform_audit (shard, seq, at_ms, dossier_id, staff_id, office_id, lanes, action, purpose,"
                                    + " prev_hash, hash) values (100, ?, ?, ?, ?, ?, '', 'READ', 'CASE_WORK', '', '')")
                    .params(i + 1, at, dossier, desk.actor().staffId(), office)
                    .update();
        }
        try {
            String first = text("/u/registro?giorno=" + day);
            String more = first.replaceAll("(?s).*href=\"(/u/registro\\?[^\"]*da=[^\"]*)\".*", "$1")
                    .replace("&amp;", "&");
            assertThat(first.split("Dossier letto", -1)).hasSize(51);
            assertThat(text(more).split("Dossier letto", -1)).hasSize(3);
        } finally {
            jdbc.sql("delete from platform_audit where shard = 100").update();
        }
    }

    @Test
    void tellsTheAdministratorNumbersOnly() {
        String number = numberOf(false);
        desk.read("/u/dossier/" + number);

        assertThat(as("PROV-CUNEO", Lane.ADM).read("/u/registro"))
                .bodyText()
                .contains("Sportello Cuneo", "Accessi")
                .doesNotContain(number, desk.actor().name());
    }

    private String text(String path) {
        try {
            return head.read(path).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void session(String id, String account) {
        long now = System.currentTimeMillis();
        jdbc.sql("insert into PLATFORM_SESSION values (?, ?, ?, ?, 1800, ?, ?)")
                .params(java.util.UUID.randomUUID().toString(), id, now, now, now + 600_000, account)
                .update();
    }

    private long readings() {
        return jdbc.sql("select count(*) from platform_audit where action = 'READ_REGISTER' and staff_id = ?")
                .param(head.actor().staffId())
                .query(Long.class)
                .single();
    }

    private String numberOf(boolean protectedOnes) {
        return jdbc.sql(
                        "select number from dossier where owner_office_id = ? and (protection is not null) = ? order by id"
                                + " limit 1")
                .params(desk.actor().office().id(), protectedOnes)
                .query(String.class)
                .single();
    }
}
