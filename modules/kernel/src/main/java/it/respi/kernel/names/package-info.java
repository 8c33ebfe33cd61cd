// SPDX-License-Identifier: EUPL-1.2
/** Names of people in all their spellings: how they are compared, found and told apart. */
@NullMarked
package it.respi.kernel.names;

import org.jspecify.annotations.NullMarked;
