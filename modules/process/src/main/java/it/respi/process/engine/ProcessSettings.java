// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may change.
 *
 * @param jobsEnabled whether this node runs timers and background steps; another node can do it alone
 */
@ConfigurationProperties("respi.process")
record ProcessSettings(@DefaultValue("true") boolean jobsEnabled) {}
