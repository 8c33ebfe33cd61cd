// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.job;

import org.jspecify.annotations.NullMarked;
