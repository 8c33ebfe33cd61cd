// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.registry.parameter;

import org.jspecify.annotations.NullMarked;
