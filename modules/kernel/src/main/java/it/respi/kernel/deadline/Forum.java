// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

/** Who decides on a remedy (autorità a cui ricorrere, art. 3 c. 4 L. 241/1990). */
public enum Forum {
    /** Administrative court of Piemonte (TAR Piemonte, Torino). */
    TAR_PIEMONTE,
    /** Administrative court of Lazio (TAR Lazio, Roma): acts of the Ministry and of consulates. */
    TAR_LAZIO,
    /** Ordinary court, specialised section for immigration (Tribunale di Torino for the offices of Cuneo). */
    ORDINARY_COURT,
    /** Justice of the peace (giudice di pace). */
    PEACE_JUDGE,
    /** Official with substitute power (titolare del potere sostitutivo, art. 2 c. 9-bis L. 241/1990). */
    SUBSTITUTE_OFFICIAL
}
