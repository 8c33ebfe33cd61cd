// SPDX-License-Identifier: EUPL-1.2
/** The calculators as staff and programs use them (calcolatori): forms, one page, one interface. They only inform. */
@NullMarked
package it.respi.registry.calculator;

import org.jspecify.annotations.NullMarked;
