// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package it.respi.messages.binder;

import org.jspecify.annotations.NullMarked;
