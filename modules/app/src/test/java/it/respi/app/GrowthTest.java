// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.crypto.tink.Mac;
import it.respi.RespiApplication;
import it.respi.app.InventedRealm.Account;
import it.respi.app.Statements.Work;
import it.respi.bench.data.Filling;
import it.respi.bench.data.Truth;
import it.respi.dossiers.NumberMarks;
import it.respi.launcher.TestDatabase;
import it.respi.platform.audit.Links;
import it.respi.platform.crypto.FieldCipher;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.Keys;
import jakarta.servlet.http.Cookie;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a request costs does not grow with the archive: counted on 2,000 dossiers and again on 40,000, as
 * {@code scripts/respi bench} invents them. Statements are all that the request sends, but the one for the session; rows
 * are requests of the database server to read a row.
 */
@SpringBootTest(
        classes = RespiApplication.class,
        properties = {"respi.demo=false", "respi.process.jobs-enabled=false", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
@Import(Statements.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthTest {
    private static final TestDatabase.Schema SCHEMA = TestDatabase.freshSchema();
    private static final InventedRealm REALM = new InventedRealm();
    private static final Account DESK = new Account("invented-anna", "Anna Prova", "HD-CUNEO", "HD-OP");
    private static final int ASKED = 4;
    private static final List<String> UNLIKE = List.of(
            "Xhindoliqaj",
            "Bakhtiyarov",
            "Oyelaran",
            "Thiruvengadam",
            "Mkrtchyanov",
            "Quispetupac",
            "Gjokutaj",
            "Ndikumana");
    private static final int SMALL = 2_000;
    private static final int LARGE = 40_000;
    private static final double MORE_ROWS = 1.05;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private final Map<String, Work> small = new LinkedHashMap<>();
    private final Map<String, Work> large = new LinkedHashMap<>();
    private int opened;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", SCHEMA::jdbcUrl);
        properties.add("spring.datasource.username", SCHEMA::user);
        properties.add("spring.datasource.password", SCHEMA::password);
        properties.add("respi.oidc.issuer", REALM::issuer);
    }

    @BeforeAll
    void fillAndCount() throws Exception {
        Filling filling = new Filling(
                () -> DriverManager.getConnection(
                        SCHEMA.jdbcUrl() + "&allowLoadLocalInfile=true", SCHEMA.user(), SCHEMA.password()),
                new Truth(
                        application.getBean(NumberMarks.class),
                        application.getBean(FieldCipher.class),
                        new Links(application.getBean(Keys.class).primitive(KeyPurpose.AUDIT, Mac.class)),
                        application.getBean(TransactionTemplate.class)));
        Cookie desk = Visits.signIn(mvc, REALM, DESK);
        filling.add(SMALL);
        String own = Objects.requireNonNull(
                ask(Visits.opening("Wanigasuriya"), desk).getResponse().getRedirectedUrl());
        count(own, desk, small);
        filling.add(LARGE - SMALL);
        count(own, desk, large);
    }

    private void count(String own, Cookie desk, Map<String, Work> into) throws SQLException {
        String number = own.substring(own.lastIndexOf('/') + 1);
        into.put("number", work(() -> Visits.search(number), desk));
        into.put("identity number", work(() -> Visits.search(Visits.passport("Wanigasuriya")), desk));
        into.put("rare name", work(() -> Visits.search("Vanigasuria"), desk));
        into.put("frequent name", work(() -> Visits.search("Mohamed"), desk));
        into.put("two frequent names", work(() -> Visits.search("Fatima Muhammad"), desk));
        into.put("dossier page", work(() -> get(own), desk));
        into.put("inbox", work(() -> get("/u/attivita"), desk));
        into.put("open dossier", work(() -> Visits.opening(UNLIKE.get(opened++)), desk));
    }

    @ParameterizedTest
    @CsvSource({
        "number,             3,    14",
        "identity number,    3,    14",
        "rare name,          4, 2_000",
        "frequent name,      4, 2_000",
        "two frequent names, 4, 2_000",
        "dossier page,       6,   120",
        "inbox,              4,    60",
    })
    void staysWithinItsBounds(String operation, int statements, String rows) {
        Work work = Objects.requireNonNull(large.get(operation));

        assertThat(work.sent().size() - work.count("PLATFORM_SESSION")).isLessThanOrEqualTo(statements);
        assertThat(work.rowsRead()).isLessThanOrEqualTo(Long.parseLong(rows.replace("_", "")));
    }

    @ParameterizedTest
    @CsvSource({"number", "identity number", "rare name", "dossier page", "open dossier"})
    void readsAsMuchInALargeArchiveAsInASmallOne(String operation) {
        Work before = Objects.requireNonNull(small.get(operation));
        Work after = Objects.requireNonNull(large.get(operation));

        LoggerFactory.getLogger(getClass())
                .info("{}: {} and {} rows, {}", operation, before.rowsRead(), after.rowsRead(), after);
        assertThat((double) after.rowsRead()).isLessThanOrEqualTo(MORE_ROWS * before.rowsRead());
        assertThat(statements(after)).as("%s", after).isLessThanOrEqualTo(statements(before));
    }

    /** Without the heads of chains that are read anew because the filling wrote into them behind the application's back. */
    private static long statements(Work work) {
        return work.sent().size() - work.count("from platform_audit_head");
    }

    @Test
    void anOpeningCommitsOnceForItself() {
        Work work = Objects.requireNonNull(large.get("open dossier"));

        assertThat(work.count("insert into dossier ")).isEqualTo(1);
        assertThat(work.commits() - work.count("PLATFORM_SESSION")).isLessThanOrEqualTo(1);
        assertThat(work.rowsWritten()).isLessThanOrEqualTo(50);
    }

    @Test
    void whatIsInventedIsFoundAsTheApplicationWouldEnterIt() {
        String newest = " where dossier_id in (select * from (select id from dossier order by id desc limit 300) n)";
        String words = "select concat(office_id, token, dossier_id) from dossier_token" + newest + " order by 1";
        String marks = "select concat(hex(mark), dossier_id) from dossier_mark" + newest + " order by 1";
        var wordsBefore = jdbc.sql(words).query(String.class).list();
        var marksBefore = jdbc.sql(marks).query(String.class).list();
        jdbc.sql("update dossier set indexed_by = 0 order by id desc limit 300").update();

        Object upkeep = application.getBean("indexUpkeep");
        assertThat((Integer) ReflectionTestUtils.invokeMethod(upkeep, "run")).isEqualTo(300);

        assertThat(jdbc.sql(words).query(String.class).list()).isEqualTo(wordsBefore);
        assertThat(jdbc.sql(marks).query(String.class).list()).isEqualTo(marksBefore);
    }

    @Test
    void whatIsInventedIsOpenedByThePages() throws Exception {
        String number = jdbc.sql("select d.number from dossier d join registry_office o on o.id = d.owner_office_id"
                        + " where o.code = 'HD-CUNEO' and d.protection is null order by d.id limit 1")
                .query(String.class)
                .single();
        Cookie desk = Visits.signIn(mvc, REALM, DESK);

        assertThat(ask(get("/u/dossier/" + number), desk)).bodyText().contains("Khouribga", "320 ");
        assertThat(jdbc.sql("select count(*) from dossier where sealed_by = 0 or index_keys = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /**
     * The cheapest of some askings after a first: the first fills the memory of offices, names, models and ends of chains,
     * and each of what is read anew once a minute (memories, the sign of life of a session) falls on one of the others at
     * most.
     */
    private Work work(Supplier<MockHttpServletRequestBuilder> request, Cookie who) {
        ask(request.get(), who);
        return IntStream.range(1, ASKED)
                .mapToObj(time -> Statements.work(() -> ask(request.get(), who)))
                .min(Comparator.comparingInt(work -> work.sent().size()))
                .orElseThrow();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult ask(
            MockHttpServletRequestBuilder request, Cookie who) {
        var answer = MockMvcTester.create(mvc).perform(request.cookie(who));
        assertThat(answer.getResponse().getStatus()).isIn(200, 302);
        return answer;
    }
}
