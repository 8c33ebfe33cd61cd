// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.data;

import org.jspecify.annotations.NullMarked;
