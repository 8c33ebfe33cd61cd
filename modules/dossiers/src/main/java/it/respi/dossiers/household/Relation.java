// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

/** What one member of a household is to another (rapporto di parentela). */
enum Relation {
    /** Husband or wife (coniuge). */
    SPOUSE,
    /** Civil union or life together (unito civilmente, convivente). */
    PARTNER,
    /** Son or daughter (figlio). */
    CHILD,
    /** Father or mother (genitore). */
    PARENT,
    /** Guardian of a minor or of whoever cannot act alone (tutore). */
    GUARDIAN,
    /** Who has that guardian (persona sotto tutela). */
    WARD,
    /** Brother or sister (fratello o sorella). */
    SIBLING,
    /** Anybody else (altro parente). */
    OTHER;

    /** The same seen from the other side. */
    Relation inverse() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case GUARDIAN -> WARD;
            case WARD -> GUARDIAN;
            case SPOUSE, PARTNER, SIBLING, OTHER -> this;
        };
    }

    /** Whether they answer for a minor (esercita la responsabilità genitoriale o la tutela). */
    boolean answersForMinor() {
        return this == PARENT || this == GUARDIAN;
    }
}
