// SPDX-License-Identifier: EUPL-1.2
/** Questions of one office to another (quesiti), about a dossier or general, with a promised day of the answer. */
@NullMarked
@NamedInterface("quesito")
package it.respi.dossiers.quesito;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
