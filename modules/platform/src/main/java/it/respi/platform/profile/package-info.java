// SPDX-License-Identifier: EUPL-1.2
/** What somebody sets for themselves (profilo): language, keys, density; and where they are signed in. */
@NullMarked
package it.respi.platform.profile;

import org.jspecify.annotations.NullMarked;
