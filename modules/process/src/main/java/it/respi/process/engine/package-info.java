// SPDX-License-Identifier: EUPL-1.2
/** The engine: how it is configured, its tables, the beans its models may name, its background jobs. */
@NullMarked
package it.respi.process.engine;

import org.jspecify.annotations.NullMarked;
