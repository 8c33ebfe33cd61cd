// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.messages.status;

import org.jspecify.annotations.NullMarked;
