// SPDX-License-Identifier: EUPL-1.2
/** Which models run (modelli in uso): those of Respi and those of the operator, brought into the engine at start-up. */
@NullMarked
package it.respi.process.deployment;

import org.jspecify.annotations.NullMarked;
