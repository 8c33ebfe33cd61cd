// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit.root;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may change.
 *
 * @param rootsEvery how often a root is made
 * @param rootsDir folder outside the database that gets every root, or null
 * @param rootsUrl address of another agency that gets every root by POST, or null
 * @param alarmAfter so long without handing out roots, and the administrators are told
 * @param refuseChangesAfter so long without, and nobody may change anything; zero for never
 */
@ConfigurationProperties("respi.audit")
record AuditSettings(
        @DefaultValue("60s") Duration rootsEvery,
        @Nullable Path rootsDir,
        @Nullable URI rootsUrl,
        @DefaultValue("15m") Duration alarmAfter,
        @DefaultValue("0s") Duration refuseChangesAfter) {}
