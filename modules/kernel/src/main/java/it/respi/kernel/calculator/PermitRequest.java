// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

/** What is asked for at the counter (tipo di istanza, Mod. 209). */
public enum PermitRequest {
    /** First issue (primo rilascio). */
    FIRST,
    /** Renewal (rinnovo). */
    RENEWAL,
    /** Conversion of a permit that is still valid (conversione). */
    CONVERSION,
    /** Update of the data of a valid permit (aggiornamento). */
    UPDATE,
    /** Duplicate of a lost or stolen permit (duplicato). */
    DUPLICATE;

    /** Whether the contribution is due at all. */
    boolean contributes() {
        return this == FIRST || this == RENEWAL;
    }
}
