// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

/** Section (sezione) of a dossier, the unit of what is seen; columns of {@code rights/purpose-views.csv}. */
public enum Section {
    /** Names, birth, citizenship, contacts, language (dati anagrafici). */
    PERSON,
    /** Codice fiscale and numbers of papers, which open doors elsewhere. */
    NUMBERS,
    /** State, term, steps and history of the cases (pratiche). */
    CASE,
    /** The papers of the person; the list of those a case asks for, and what was said of them. */
    DOCUMENTS,
    /** Documents that belong to no case which the reader reads; DOCUMENTS alone are those of the cases. */
    FURTHER_DOCUMENTS,
    /** Notes of the counselling at a desk (note di consulenza): never for police or prefecture. */
    COUNSELLING,
    /** Notes of the social services (note sociali): never for police or prefecture. */
    SOCIAL,
    /** Reasons of a police opinion (motivi del parere): never outside police and prefecture. */
    OPINION,
    /** Reasons and assessments of the office that decides (motivazioni). */
    REASONS,
    /** What the offices that take part tell and ask each other (note di pratica, quesiti). */
    EXCHANGES
}
