// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.data;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why the database cannot be used at start-up, instead of a stack of exceptions. */
class DatabaseAwayAtStart extends AbstractFailureAnalyzer<SQLException> {
    private static final String ACCESS_DENIED = "28";
    private static final String NO_CONNECTION = "08";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        if (state.startsWith(ACCESS_DENIED)) {
            return analysis("The database refuses the user: " + cause.getMessage(), failure);
        }
        if (state.startsWith(NO_CONNECTION)) {
            return analysis("The database does not answer: " + cause.getMessage(), failure);
        }
        return null;
    }

    private static FailureAnalysis analysis(String description, Throwable failure) {
        return new FailureAnalysis(
                description, "Check RESPI_DB_URL, RESPI_DB_USER and RESPI_DB_PASSWORD (docs/operations.md).", failure);
    }
}
