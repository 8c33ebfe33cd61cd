// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import static org.assertj.core.api.Assertions.assertThat;

import it.respi.RespiApplication;
import it.respi.app.audit.VerifyRun;
import it.respi.launcher.LocalDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A number and a word typed into every form stand nowhere on the disk in readable form (ADR 0014): neither in the files of
 * the database, among them the engine's tables, the sessions, redo and undo, nor in the log, nor where uploads arrive. The
 * originals in the store of documents are left out: that disk is encrypted by whoever runs it (operations.md).
 */
class NothingReadableTest {
    private static final List<String> MARKS = List.of(EveryForm.DIGITS, EveryForm.WORD, EveryForm.CODE);
    private static final String ORIGINALS = " in documents/objects/";
    /** What programs send goes to the use cases of the pages. */
    private static final String API = "/api/";

    private static final InventedRealm REALM = new InventedRealm();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatIsTypedIntoAnyFormIsFoundNowhereOnTheDisk() {
        LocalDatabase database = LocalDatabase.start(folder.resolve("database"), 0);
        Set<String> missing = new TreeSet<>();
        try (ConfigurableApplicationContext application = start(database)) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            EveryForm forms = new EveryForm(REALM, addressOf(application), jdbc);
            forms.type();
            missing.addAll(notTyped(application, forms.sentTo));
            stillOpens(forms);
            assertThat(VerifyRun.of(surroundings(database))).endsWith("true");
        } finally {
            database.close();
        }

        assertThat(missing).as("forms into which nothing was typed").isEmpty();
        assertThat(OnDisk.find(folder.resolve("database"), List.of(EveryForm.NAME)))
                .as("what stays readable is found, so the search finds")
                .isNotEmpty();
        assertThat(OnDisk.find(folder, MARKS)).noneMatch(found -> !found.contains(ORIGINALS));
    }

    /** What was sealed is opened again for whoever may read it, and found by its numbers. */
    private static void stillOpens(EveryForm forms) {
        Typist desk = forms.as("HD-CUNEO", "HD-OP");
        String dossier = "/u/dossier/" + forms.number();
        assertThat(desk.read(dossier + "/persona")).contains(MARKS).contains("+3937" + EveryForm.DIGITS);
        assertThat(desk.read(dossier + "/documenti")).contains("passaporto zanfrusco 73916482.pdf");
        assertThat(desk.send("/u/dossier/cerca", Map.of("q", EveryForm.CODE))).isEqualTo(dossier);
        for (String number : List.of("ZQ73916482", "3773916482", "010073916482", "CN73916482", "Y73916482")) {
            assertThat(desk.answered("/u/dossier/cerca", 200, Map.of("q", number)))
                    .contains(forms.number());
        }
        assertThat(forms.reasons).contains("zanfrusco ha detto 73916482");
    }

    /** Patterns of forms that nothing was sent to: a new form needs its line in {@link EveryForm}. */
    private static List<String> notTyped(ConfigurableApplicationContext application, Set<String> sentTo) {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream())
                .filter(pattern -> !pattern.getPatternString().startsWith(API))
                .filter(pattern -> sentTo.stream()
                        .map(sent -> PathContainer.parsePath(sent.replaceFirst("\\?.*", "")))
                        .noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .sorted()
                .toList();
    }

    private ConfigurableApplicationContext start(LocalDatabase database) {
        return new SpringApplicationBuilder(RespiApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.servlet.multipart.location=" + made("arriving"),
                        "--server.tomcat.basedir=" + made("server"),
                        "--logging.file.name=" + folder.resolve("respi.log"),
                        "--respi.documents.dir=" + folder.resolve("documents"),
                        "--respi.keys.dir=" + folder.resolve("keys"),
                        "--respi.process.jobs-enabled=false",
                        "--respi.oidc.issuer=" + REALM.issuer());
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> surroundings(LocalDatabase database) {
        return Map.of(
                "RESPI_DB_URL",
                database.jdbcUrl(),
                "RESPI_DB_USER",
                database.user(),
                "RESPI_DB_PASSWORD",
                database.password(),
                "RESPI_KEYS_DIR",
                folder.resolve("keys").toString());
    }

    private static String addressOf(ConfigurableApplicationContext node) {
        return "http://localhost:" + node.getEnvironment().getRequiredProperty("local.server.port");
    }
}
