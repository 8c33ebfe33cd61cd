// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

/** What somebody may want to do with a case, beside finishing its steps (specification 3.2). */
public enum CaseAction {
    /** See state, term, papers and history. */
    READ,
    /** Read the reasons the office wrote: never outside the office that decides. */
    READ_REASONS,
    /** Read the reasons that the own office wrote, for an act of its own in a case that another office decides. */
    READ_OWN_REASONS,
    /** Read the reasons of a police opinion: never outside police and prefecture. */
    READ_OPINION,
    /** Mark papers as seen or as to be redone. */
    MARK_CHECKLIST,
    /** Record that the person wants to withdraw (rinuncia). */
    REQUEST_WITHDRAWAL,
    /** Record that the person moves to where another office is competent (trasferimento). */
    REQUEST_TRANSFER,
    /** Say that the person lives in another municipality than the case knows (Comune di residenza). */
    CHANGE_MUNICIPALITY,
    /** Say that an impediment came to light after what was granted (impedimento sopravvenuto, art. 22 c. 5.0.1 TUI). */
    REPORT_IMPEDIMENT,
    /** Say that whoever is looked after went away (scomparsa). */
    REPORT_MISSING,
    /** Cancel a case that was not sent yet (annullamento). */
    CANCEL,
    /** Shelve it after repeated absences (archiviazione). */
    LAPSE,
    /** Close it because it cannot go on: the person died or is not found, or the case is there twice (SP12). */
    CLOSE_FOR_REASON,
    /** Decide once more on a case that is over (riesame, autotutela, SP11). */
    REOPEN,
    /** Print receipts and lists for the person. */
    PRINT,
    /** Hold a message to the person back, or say what became of it. */
    ANSWER_FOR_MESSAGES
}
