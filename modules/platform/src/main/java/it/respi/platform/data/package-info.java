// SPDX-License-Identifier: EUPL-1.2
/** Where rows get their ids and where an action is carried out exactly once. */
@NullMarked
@NamedInterface("data")
package it.respi.platform.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
