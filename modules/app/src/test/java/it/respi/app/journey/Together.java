// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

/** What two classes of journeys that run at the same time would take from each other. */
final class Together {
    /** The work list of the desk in Cuneo: who opens dossiers there adds lines to it. */
    static final String LIST_OF_THE_DESK = "work list of the desk";

    /** The cases and appointments of the police office that stand in the example data. */
    static final String CASES_OF_THE_POLICE = "cases of the police";

    private Together() {}
}
