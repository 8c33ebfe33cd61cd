// SPDX-License-Identifier: EUPL-1.2
/** The status page as the person sees it, in nine languages, without sign-in and without session. */
@NullMarked
package it.respi.messages.status.page;

import org.jspecify.annotations.NullMarked;
