// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.verify;

import com.google.crypto.tink.Mac;
import it.respi.platform.audit.ChainLink;
import it.respi.platform.crypto.KeyPurpose;
import it.respi.platform.crypto.OfflineKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A program of its own: checks a history, or tries to hold it. */
final class InSmallHeap {
    private InSmallHeap() {}

    /** What to do, address, user and password of the database, folder of the keys, how many entries there must be. */
    public static void main(String... arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(arguments[1], arguments[2], arguments[3])) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            long met = "hold".equals(arguments[0]) ? held(jdbc) : checked(jdbc, Path.of(arguments[4]));
            System.exit(met == Long.parseLong(arguments[5]) ? 0 : 1);
        }
    }

    private static long held(JdbcClient jdbc) {
        return jdbc.sql("select " + ChainLink.COLUMNS + " from platform_audit")
                .query(Row::read)
                .list()
                .size();
    }

    private static long checked(JdbcClient jdbc, Path keys) {
        Proofs proofs = new Proofs(
                OfflineKeys.read(keys, KeyPurpose.AUDIT, Mac.class).orElseThrow(),
                OfflineKeys.verifier(keys, KeyPurpose.SEAL).orElseThrow(),
                null,
                List.of());
        Report report = new AuditVerifier(jdbc, proofs).run(0);
        return report.findings().isEmpty() ? report.entries() : -1;
    }
}
