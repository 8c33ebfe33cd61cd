// SPDX-License-Identifier: EUPL-1.2
/** Help inside (aiuto): short texts by topic, each page with its own. */
@NullMarked
package it.respi.platform.help;

import org.jspecify.annotations.NullMarked;
