// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.cases.papers;

import org.jspecify.annotations.NullMarked;
