// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.registry.closure;

import org.jspecify.annotations.NullMarked;
