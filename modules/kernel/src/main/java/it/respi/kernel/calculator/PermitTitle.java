// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

/** Title of a permit as far as the contribution depends on it (contributo per il permesso, D.M. 5 maggio 2017). */
public enum PermitTitle {
    /** Work, family, study and every other title whose contribution follows from its length. */
    ORDINARY,
    /** Long-term EU permit (permesso UE per soggiornanti di lungo periodo). */
    LONG_TERM,
    /** Managers and highly specialised workers (dirigenti e lavoratori altamente qualificati, art. 27 and 27-quater TUI). */
    HIGHLY_SKILLED,
    /** Asylum, subsidiary protection, humanitarian titles: exempt. */
    PROTECTION,
    /** Entry for medical care, also of who accompanies (cure mediche): exempt. */
    MEDICAL_CARE,
    /** Titles for which the network does not know whether it is due: relatives of Italian or EU citizens, special cases. */
    OTHER
}
