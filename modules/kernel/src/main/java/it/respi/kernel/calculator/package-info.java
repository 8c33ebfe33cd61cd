// SPDX-License-Identifier: EUPL-1.2
/**
 * Calculators that only inform (calcolatori, specification 2.5, P2.6, P6.2 and 12.17): what a permit costs, which income
 * and which dwelling a family needs, which days matter. Each is a pure function of its question and of the figures of
 * the law in force on a day; each tells its steps and where its figures stand. The decision is always the office's.
 */
@NullMarked
package it.respi.kernel.calculator;

import org.jspecify.annotations.NullMarked;
