// SPDX-License-Identifier: EUPL-1.2
/** The bare engine: the same engine, settings, models and tables as the application's, without the application. */
@NullMarked
package it.respi.bench.engine;

import org.jspecify.annotations.NullMarked;
