// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.security;

import org.jspecify.annotations.NullMarked;
