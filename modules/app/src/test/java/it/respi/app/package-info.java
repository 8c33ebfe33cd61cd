// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.app;

import org.jspecify.annotations.NullMarked;
