// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may change.
 *
 * @param jobsEnabled whether this node runs timers and background steps; another node can do it alone
 * @param models folder with procedures of one's own; none unless it is named
 */
@ConfigurationProperties("respi.process")
public record ProcessSettings(
        @DefaultValue("true") boolean jobsEnabled, @Nullable Path models) {}
