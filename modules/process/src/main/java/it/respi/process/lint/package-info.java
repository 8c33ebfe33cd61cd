// SPDX-License-Identifier: EUPL-1.2
/** What a model may contain, checked before it is ever deployed. */
@NullMarked
package it.respi.process.lint;

import org.jspecify.annotations.NullMarked;
