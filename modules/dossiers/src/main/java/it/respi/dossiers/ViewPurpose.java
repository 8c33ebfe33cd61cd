// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Why somebody looks at a dossier; follows from the facts, nobody chooses it. */
public enum ViewPurpose {
    /** The office keeps the dossier (ufficio titolare). */
    KEEPING,
    /** A step of a case or a referral brought the dossier to the office. */
    TAKING_PART,
    /** Outside one's own work, for a stated reason and a short time. */
    STATED,
    /** The person is named in the dossier, their office takes no part. */
    NAMED,
    /** The person asked for a copy of their own data (art. 15 and 20 GDPR): what the copy holds, whoever makes it. */
    PERSON_REQUEST
}
