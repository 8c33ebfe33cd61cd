// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.audit;

import it.respi.platform.audit.verify.AuditVerifier;
import it.respi.platform.audit.verify.Proofs;
import it.respi.platform.audit.verify.Report;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The command that checks the history; it needs to read the database, and the keys or the public roots. */
public final class VerifyCommand {
    private final Words words;
    private final Map<String, String> environment;

    VerifyCommand(PrintStream out, Map<String, String> environment) {
        this.words = new Words(out);
        this.environment = environment;
    }

    /** Ends with 1 when anything is not as it was written, or cannot be checked. */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyCommand(out, System.getenv()).run(List.of(arguments)) ? 0 : 1);
    }

    /** Whether everything is in order. */
    boolean run(List<String> arguments) {
        Asked asked;
        try {
            asked = new Asked(arguments, environment);
        } catch (IllegalArgumentException unknown) {
            words.say("verify.usage");
            return false;
        }
        try (Connection connection = connect(asked)) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            return check(JdbcClient.create(new SingleConnectionDataSource(connection, true)), asked);
        } catch (SQLException | DataAccessException e) {
            words.say("verify.no-database", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            words.say("verify.cannot", String.valueOf(e.getMessage()));
        }
        return false;
    }

    private boolean check(JdbcClient jdbc, Asked asked) {
        Proofs proofs = asked.proofs();
        words.say(proofs.mac() == null ? "verify.without-key" : "verify.with-key");
        words.say(
                proofs.outside() == null ? "verify.without-roots" : "verify.with-roots",
                String.valueOf(proofs.outside()));
        long begin = System.nanoTime();
        Report report = new AuditVerifier(jdbc, proofs).run(asked.sinceRoot());
        double seconds = (System.nanoTime() - begin) / 1e9;
        words.say("verify.done", report.entries(), report.roots(), "%.1f".formatted(seconds));
        report.findings().forEach(finding -> words.say("verify.finding." + finding.kind(), finding.place()));
        boolean known = asked.dossier() == null || new DossierProof(jdbc, words).tell(asked.dossier());
        if (report.findings().isEmpty()) {
            words.say("verify.fine", report.lastRoot());
        }
        return known && report.findings().isEmpty();
    }

    private static Connection connect(Asked asked) throws SQLException {
        return DriverManager.getConnection(
                asked.setting("RESPI_DB_URL", "jdbc:mysql://127.0.0.1:3306/respi?connectionTimeZone=UTC"),
                asked.setting("RESPI_DB_USER", "respi"),
                asked.setting("RESPI_DB_PASSWORD", ""));
    }
}
