// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.audit;

import org.jspecify.annotations.NullMarked;
