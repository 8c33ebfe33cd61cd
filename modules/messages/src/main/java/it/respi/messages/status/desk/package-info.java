// SPDX-License-Identifier: EUPL-1.2
/** What the desk sees of the status page, and does for the person: another code, another try. */
@NullMarked
package it.respi.messages.status.desk;

import org.jspecify.annotations.NullMarked;
