// SPDX-License-Identifier: EUPL-1.2
/** Steps (passi): the work list that the process fills and people finish. */
@NullMarked
@NamedInterface("step")
package it.respi.cases.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
