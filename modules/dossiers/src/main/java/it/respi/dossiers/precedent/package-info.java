// SPDX-License-Identifier: EUPL-1.2
/** Answers that serve other offices too (precedenti): written anew without personal data, and reviewed when the law moves. */
@NullMarked
@NamedInterface("precedent")
package it.respi.dossiers.precedent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
