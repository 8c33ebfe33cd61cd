// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.platform.session;

import org.jspecify.annotations.NullMarked;
