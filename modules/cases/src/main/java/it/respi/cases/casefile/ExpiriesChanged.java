// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/**
 * A case of that dossier was opened or closed, or its permit or its appointment changed.
 *
 * @param begins whether the dossier itself begins in this transaction, so that nobody else can know of it yet
 */
public record ExpiriesChanged(long dossierId, boolean begins) {
    /** Of a dossier that was there before. */
    public ExpiriesChanged(long dossierId) {
        this(dossierId, false);
    }
}
