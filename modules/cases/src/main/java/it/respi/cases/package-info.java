// SPDX-License-Identifier: EUPL-1.2
/** The case file (pratica): the facts of one run of one procedure, its term, its checklist, its steps and who may do what. */
@NullMarked
package it.respi.cases;

import org.jspecify.annotations.NullMarked;
