// SPDX-License-Identifier: EUPL-1.2
/** The one page that leads to everything that is administered (amministrazione); each module says what it has. */
@NullMarked
@NamedInterface("admin")
package it.respi.platform.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
