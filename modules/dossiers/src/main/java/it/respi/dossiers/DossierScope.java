// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Actor;
import org.springframework.stereotype.Component;

/** The policy of {@link DossierPolicy} as a filter of lists, searches and counts. */
@Component
public class DossierScope {
    /** An office that exists nowhere: its lists are empty. */
    private static final int NOWHERE = 0;

    private final DossierPolicy policy;

    DossierScope(DossierPolicy policy) {
        this.policy = policy;
    }

    /**
     * The office whose dossiers the actor may list: a query joins {@code dossier_office} on it. 0, which no office has,
     * for whoever may read no case.
     */
    private int officeOf(Actor actor) {
        return policy.readsCases(actor) ? actor.office().id() : NOWHERE;
    }

    /** Office and person, for the two conditions of a query: {@code dossier_office} joined, {@link #visible} asked. */
    public Reader of(Actor actor) {
        return new Reader(officeOf(actor), actor.staffId());
    }

    /**
     * Condition of a query that leaves out protected dossiers; its one parameter is the number of the reader. Protected
     * dossiers are few: the database reads them once for the whole query.
     *
     * @param column the column that holds the id of the dossier
     */
    public static String visible(String column) {
        return column + " not in (select g.id from dossier g where g.protection is not null and not exists"
                + " (select 1 from dossier_named n where n.dossier_id = g.id and n.staff_id = ?))";
    }

    /**
     * The same, of a query that reads the row of the dossier anyway: asks who is named only where it is protected.
     *
     * @param dossier the name of {@code dossier} in the query
     */
    public static String open(String dossier) {
        return "(" + dossier + ".protection is null or exists (select 1 from dossier_named n where n.dossier_id = "
                + dossier + ".id and n.staff_id = ?))";
    }

    /**
     * The same, of rows that keep {@code guarded}, a copy of whether their dossier is protected ({@link ProtectionChanged}): a
     * list reads no dossier at all.
     *
     * @param row the name of the rows in the query
     */
    public static String unguarded(String row) {
        return "(not " + row + ".guarded or exists (select 1 from dossier_named n where n.dossier_id = " + row
                + ".dossier_id and n.staff_id = ?))";
    }

    /** Who reads a list. */
    public record Reader(int office, int staff) {}
}
