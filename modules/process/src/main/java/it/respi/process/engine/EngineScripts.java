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

/** A migration that runs statements of the engine's jar, so that one history of migrations tells the whole database. */
abstract class EngineScripts implements JavaMigration {
    private static final String FOLDER = "org/camunda/bpm/engine/db/create/activiti.mysql.create.";

    private final String version;
    private final String description;
    private final String prefix;

    /** @param prefix of the names of its scripts, for what runs and for the history */
    EngineScripts(String version, String description, String prefix) {
        this.version = version;
        this.description = description;
        this.prefix = prefix;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
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
            var script = new ClassPathResource(FOLDER + prefix + part + ".sql", ProcessEngine.class.getClassLoader());
            ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(script, "UTF-8"));
        }
    }
}
