// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.audit;

/** Why somebody used data of a person (finalità): fixed codes, said in words wherever they are shown. */
public enum Purpose {
    /** Receives a person at a desk (sportello). */
    COUNTER,
    /** Works on a case (istruttoria). */
    CASE_WORK,
    /** Looks somebody up (ricerca). */
    SEARCH,
    /** Sees what there is to do (attività). */
    WORK_LIST,
    /** Because the person asked (richiesta dell'interessato). */
    PERSON_REQUEST,
    /** What the law does by itself, without anybody (effetto di legge). */
    LAW
}
