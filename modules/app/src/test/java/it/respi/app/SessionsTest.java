// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.RespiApplication;
import it.respi.app.InventedRealm.Account;
import it.respi.launcher.TestDatabase;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two nodes on one database, seen by browsers that meet now one and now the other. */
class SessionsTest {
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();
    private static final InventedRealm REALM = new InventedRealm();
    private static final Account ANNA = new Account("invented-anna", "Anna Prova", "HD-ALBA", "HD-OP");

    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    private final String realmSession = UUID.randomUUID().toString();
    private final Surfer anna = new Surfer(REALM, ANNA, realmSession);

    @BeforeAll
    static void start() {
        first = node();
        second = node();
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @Test
    void whoSignedInAtOneNodeIsKnownToTheOther() {
        anna.signIn(one(), one());

        HttpResponse<String> page = anna.read(two() + "/u/attivita");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Anna Prova", "Sportello Alba");
    }

    @Test
    void saysHowLongASessionLastsWithoutMakingItLonger() {
        anna.signIn(one(), one());
        jdbc().sql("update PLATFORM_SESSION set LAST_ACCESS_TIME = LAST_ACCESS_TIME - 1700000")
                .update();

        int left = Integer.parseInt(anna.read(two() + "/u/sessione").body());
        int later = Integer.parseInt(anna.read(one() + "/u/sessione").body());

        assertThat(left).isBetween(1, 100);
        assertThat(later).isLessThanOrEqualTo(left);
        assertThat(anna.read(two() + "/u/profilo").body()).contains("id=\"session-end\"", "Questo browser");
        assertThat(Integer.parseInt(anna.read(one() + "/u/sessione").body())).isGreaterThan(1700);
    }

    @Test
    void theCookieIsOurOwnAndOutOfReachOfScripts() {
        assertThat(anna.read(one() + "/oauth2/authorization/respi").headers().allValues("Set-Cookie"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("RESPI=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void aSignInMayBeginAtOneNodeAndEndAtTheOther() {
        assertThat(Surfer.location(anna.signIn(one(), two()))).endsWith("/u");
        assertThat(anna.read(one() + "/u/attivita").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasDoneAtOneNodeIsToldByTheOther() {
        anna.signIn(one(), one());
        String dossier = "/u/dossier/"
                + string("select d.number from dossier d join dossier_person p"
                        + " on p.id = d.holder_id where p.surname = 'Quispe Mamani'");
        HttpResponse<String> papers = anna.read(one() + dossier + "/documenti");
        String list = papers.body().replaceAll("(?s).*?action=\"([^\"]*/lista)\".*", "$1");

        HttpResponse<String> marked = anna.send(
                two() + list,
                Map.of(
                        "_csrf",
                        Surfer.tokenOf(papers),
                        "_key",
                        UUID.randomUUID().toString(),
                        "code",
                        "D02",
                        "mark",
                        "ok"));

        assertThat(marked.statusCode()).isEqualTo(302);
        assertThat(anna.read(one() + dossier + "/documenti").body()).contains("toast-r");
    }

    @Test
    void aFormSentAfterTheSessionEndedIsGivenBackByTheOtherNode() {
        HttpResponse<String> refused = anna.send(one() + "/u/dossier/cerca", Map.of("q", "Parola Digitata"));
        assertThat(Surfer.asksToSignIn(refused)).isTrue();

        assertThat(Surfer.location(anna.signIn(one(), two()))).endsWith("/u/riprendi");
        assertThat(anna.read(one() + "/u/riprendi").body()).contains("Parola Digitata", "/u/dossier/cerca");
    }

    @Test
    void whoLeavesOneNodeLeavesBoth() {
        anna.signIn(one(), one());
        String token = Surfer.tokenOf(anna.read(two() + "/u/attivita"));

        anna.send(one() + "/logout", Map.of("_csrf", token));

        assertThat(Surfer.asksToSignIn(anna.read(two() + "/u/attivita"))).isTrue();
    }

    @Test
    void aLogoutOfTheRealmEndsTheSessionWhicheverNodeHearsOfIt() {
        anna.signIn(one(), one());
        Surfer atHome = new Surfer(REALM, ANNA, "another machine");
        atHome.signIn(two(), two());

        HttpResponse<String> heard = new Surfer(REALM, ANNA, "")
                .send(
                        two() + "/logout/connect/back-channel/respi",
                        Map.of("logout_token", REALM.logoutToken(ANNA, realmSession)));

        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(Surfer.asksToSignIn(anna.read(one() + "/u/attivita"))).isTrue();
        assertThat(atHome.read(one() + "/u/attivita").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeOpenedIsASignInAndNotAFailure() {
        anna.signIn(one(), one());
        jdbc().sql("update PLATFORM_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = concat(ATTRIBUTE_BYTES, 'x')")
                .update();

        assertThat(Surfer.asksToSignIn(anna.read(two() + "/u/attivita"))).isTrue();
    }

    @Test
    void nobodyReadsInTheDatabaseWhoIsSignedIn() {
        anna.signIn(one(), one());

        assertThat(string("select count(*) from PLATFORM_SESSION_ATTRIBUTES")).isNotEqualTo("0");
        assertThat(string("select count(*) from PLATFORM_SESSION_ATTRIBUTES where ATTRIBUTE_BYTES like '%Anna%'"
                        + " or ATTRIBUTE_BYTES like '%java%'"))
                .isEqualTo("0");
    }

    @Test
    void sessionsThatEndedAreRemoved() {
        anna.signIn(one(), one());
        jdbc().sql("update PLATFORM_SESSION set EXPIRY_TIME = 1").update();

        second.getBean(JdbcIndexedSessionRepository.class).cleanUpExpiredSessions();

        assertThat(string("select count(*) from PLATFORM_SESSION_ATTRIBUTES")).isEqualTo("0");
    }

    private static ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(RespiApplication.class)
                .run(List.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--spring.datasource.url=" + SCHEMA.jdbcUrl(),
                                "--spring.datasource.username=" + SCHEMA.user(),
                                "--spring.datasource.password=" + SCHEMA.password(),
                                "--respi.demo=true",
                                "--respi.process.jobs-enabled=false",
                                "--respi.oidc.issuer=" + REALM.issuer())
                        .toArray(String[]::new));
    }

    private static String one() {
        return addressOf(first);
    }

    private static String two() {
        return addressOf(second);
    }

    private static String addressOf(ConfigurableApplicationContext node) {
        return "http://localhost:" + node.getEnvironment().getProperty("local.server.port");
    }

    private static JdbcClient jdbc() {
        return first.getBean(JdbcClient.class);
    }

    private static String string(String sql) {
        return jdbc().sql(sql).query(String.class).single();
    }
}
