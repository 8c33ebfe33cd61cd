// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** Kind of a form field of a step: decides how it is shown and checked. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    DATE_TIME,
    FLAG,
    CHOICE,
    /** Codes of the checklist of the case, several. */
    CHECKLIST,
    /** Number of the registered kit (numero di assicurata): 12 digits. */
    ASSICURATA,
    /** Number of the file at the police (numero di pratica): 10 letters and digits. */
    PRATICA,
    /** Number of a residence permit (numero del permesso di soggiorno). */
    PERMIT_NUMBER
}
