// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.Run.Facts;
import it.respi.bench.machine.DiskSync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Under which circumstances a run took place. */
final class Circumstances {
    private final Subject subject;
    private final Options options;
    private final String loadBefore;

    /** At the beginning of the run. */
    Circumstances(Subject subject, Options options) throws IOException {
        this.subject = subject;
        this.options = options;
        this.loadBefore = load();
    }

    Map<String, String> facts(Connection connection, String noise, long begin) throws IOException, SQLException {
        Histogram sync = DiskSync.in(subject.folder());
        return Facts.of(
                "day and commit",
                LocalDate.now() + ", " + System.getProperty("respi.commit", "unknown"),
                "command",
                options.command(),
                "load",
                "%d clients in a closed loop of %d s; times at %.0f %% of its rate"
                        .formatted(Measuring.CLIENTS, options.seconds(), 100 * Measuring.SHARE),
                "machine",
                Runtime.getRuntime().availableProcessors()
                        + " processor cores for clients, application, database and Keycloak; kernel "
                        + System.getProperty("os.version"),
                "Java and flags of the application",
                System.getProperty("java.version") + ", " + subject.flags(),
                "database",
                settings(connection),
                "disk, 512 bytes kept",
                "p50 %.2f ms, p95 %.2f ms"
                        .formatted(sync.getValueAtPercentile(50) / 1000.0, sync.getValueAtPercentile(95) / 1000.0),
                "load of the machine before",
                loadBefore,
                "most that other guests and other processes had of the processors in a block",
                noise,
                "whole run",
                "%.0f s".formatted((System.nanoTime() - begin) / 1e9));
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select concat('MariaDB ', version(), ', buffer pool ',"
                        + " @@innodb_buffer_pool_size div 1048576, ' MB, flush_log_at_trx_commit ',"
                        + " @@innodb_flush_log_at_trx_commit, ', ', @@transaction_isolation)")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String load() throws IOException {
        String[] averages = Files.readString(Path.of("/proc/loadavg")).split(" ", -1);
        return averages[0] + " (one minute), " + averages[1] + " (five)";
    }
}
