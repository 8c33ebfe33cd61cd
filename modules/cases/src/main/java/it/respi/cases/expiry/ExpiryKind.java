// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.expiry;

/** What ends. */
enum ExpiryKind {
    /** The permit that the person holds (permesso di soggiorno). */
    PERMIT,
    /** The passport or travel paper in the record of the person. */
    PASSPORT,
    /** A document with a last day, while a case is open that it may serve; a housing certificate also without one. */
    PAPER
}
