// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.messages.print;

import org.jspecify.annotations.NullMarked;
