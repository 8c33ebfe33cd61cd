// SPDX-License-Identifier: EUPL-1.2
/** The register of interpreters and cultural mediators (registro dei mediatori): languages, hours, papers before the first job. */
@NamedInterface("mediator")
@NullMarked
package it.respi.agenda.mediator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
