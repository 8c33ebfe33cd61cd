// SPDX-License-Identifier: EUPL-1.2
/** Consent of the person (consenso): in which language it was read, until when, withdrawn or not. */
@NullMarked
@NamedInterface("sharing-consent")
package it.respi.dossiers.sharing.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
