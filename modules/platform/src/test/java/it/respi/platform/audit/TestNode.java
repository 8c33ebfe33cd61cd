// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import it.respi.launcher.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A node with the history and nothing else; its rounds are made by hand. */
public final class TestNode implements AutoCloseable {
    /** No two of them are in the same chain. */
    public static final List<Long> DOSSIERS = List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);

    public static final Who ANNA = new Who(11, 1, "HD-OP");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestNode(TestDatabase.Schema schema, Path keys, Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.putAll(Map.of(
                "url", schema.jdbcUrl(),
                "user", schema.user(),
                "password", schema.password(),
                "respi.keys.dir", keys.toString()));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Parts.class);
        context.refresh();
    }

    /** An empty schema with the tables of the platform and one table of facts. */
    public static TestDatabase.Schema schema() {
        TestDatabase.Schema schema = TestDatabase.freshSchema();
        Flyway.configure()
                .dataSource(schema.jdbcUrl(), schema.user(), schema.password())
                .locations("classpath:db/migration/platform")
                .load()
                .migrate();
        try (HikariDataSource source = source(schema.jdbcUrl(), schema.user(), schema.password())) {
            JdbcClient.create(source)
                    .sql("create table test_event (id bigint not null primary key, dossier_id bigint not null,"
                            + " word varchar(20) null, at datetime(3) not null, on_date date null)")
                    .update();
        }
        return schema;
    }

    public static TestNode start(TestDatabase.Schema schema, Path keys) {
        return start(schema, keys, Map.of());
    }

    public static TestNode start(TestDatabase.Schema schema, Path keys, Map<String, Object> settings) {
        return new TestNode(schema, keys, settings);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public void sql(String statement, Object... params) {
        jdbc().sql(statement).params(params).update();
    }

    public long number(String query) {
        return jdbc().sql(query).query(Long.class).single();
    }

    /** Does something with dossiers, in one transaction. */
    public void act(List<Long> dossiers, String action) {
        bean(TransactionTemplate.class)
                .executeWithoutResult(status -> dossiers.forEach(dossier -> bean(AuditTrail.class)
                        .done(AuditEntry.of(Instant.now(), ANNA, dossier, action, Purpose.CASE_WORK))));
    }

    @Override
    public void close() {
        context.close();
    }

    static HikariDataSource source(String url, String user, String password) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(password);
        source.setMaximumPoolSize(9);
        source.setMinimumIdle(1);
        source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return source;
    }

    /** The facts of {@code test_event} that were there before the chain, two on a page. */
    private static void old(JdbcClient jdbc, Consumer<List<AuditEntry>> chain) {
        ChainedTable events = ChainedTable.of("test_event");
        List<AuditEntry> all = jdbc.sql(events.select() + " order by id")
                .query((rs, row) -> AuditEntry.of(
                                Instant.EPOCH, ANNA, rs.getLong("dossier_id"), "EVENT", Purpose.CASE_WORK)
                        .sealing(events.sealed(rs)))
                .list();
        for (int i = 0; i < all.size(); i += 2) {
            chain.accept(all.subList(i, Math.min(i + 2, all.size())));
        }
    }

    @ComponentScan({"it.respi.platform.audit", "it.respi.platform.crypto"})
    static class Parts {
        @Bean
        HikariDataSource dataSource(org.springframework.core.env.Environment environment) {
            return source(
                    environment.getRequiredProperty("url"),
                    environment.getRequiredProperty("user"),
                    environment.getRequiredProperty("password"));
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        DataSourceTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        TransactionTemplate transactionTemplate(DataSourceTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        BeforeTheChain oldFacts(JdbcClient jdbc) {
            return chain -> old(jdbc, chain);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }
}
