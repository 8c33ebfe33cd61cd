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
 * The engine's tables of decision tables. Those of their history stay empty, because why a case went its way is told by its
 * answers; the engine only wants them to be there when it cleans up.
 */
@Component
class DecisionSchema implements JavaMigration {

    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.mysql.create.decision.%s.sql";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261129.31");
    }

    @Override
    public String getDescription() {
        return "camunda decisions";
    }

    /** As for {@link EngineSchema}. */
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
