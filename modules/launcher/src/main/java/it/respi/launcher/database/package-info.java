// SPDX-License-Identifier: EUPL-1.2
/** The MariaDB server from the jar: programs and data folder. */
@NullMarked
package it.respi.launcher.database;

import org.jspecify.annotations.NullMarked;
