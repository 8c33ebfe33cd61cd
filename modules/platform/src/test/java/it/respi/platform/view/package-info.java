// SPDX-License-Identifier: EUPL-1.2
/** Tests of the shared page fragments, rendered without a server. */
@NullMarked
package it.respi.platform.view;

import org.jspecify.annotations.NullMarked;
