// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.registry.calculator;

import org.jspecify.annotations.NullMarked;
