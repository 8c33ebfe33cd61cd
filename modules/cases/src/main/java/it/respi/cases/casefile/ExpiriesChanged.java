// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/** A case of that dossier was opened or closed, or its permit or its appointment changed. */
public record ExpiriesChanged(long dossierId) {}
