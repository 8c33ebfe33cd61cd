// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.registry;

import org.jspecify.annotations.NullMarked;
