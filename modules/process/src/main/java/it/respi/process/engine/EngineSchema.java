// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's own tables, made from the statements in its jar, so that one history of migrations tells the whole database.
 * Tables of parts that are switched off (identity, cases) are not made; those of decisions by {@link DecisionSchema}.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.mysql.create.%s.sql";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261122.20");
    }

    @Override
    public String getDescription() {
        return "camunda engine";
    }

    /** The version of the engine whose statements ran: another jar must bring a migration of its own. */
    @Override
    public @Nullable Integer getChecksum() {
        return "7.24.0".hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) {
        for (String part : new String[] {"engine", "history"}) {
            var script = new ClassPathResource(SCRIPT.formatted(part), ProcessEngine.class.getClassLoader());
            ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(script, "UTF-8"));
        }
    }
}
