// SPDX-License-Identifier: EUPL-1.2
/** The case file (pratica) itself: its facts, its states, its rights, its history. */
@NullMarked
@NamedInterface("casefile")
package it.respi.cases.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
