// SPDX-License-Identifier: EUPL-1.2
/** What every started server has in common: process, pid file, ports, folders, words. */
@NullMarked
package it.respi.launcher.part;

import org.jspecify.annotations.NullMarked;
