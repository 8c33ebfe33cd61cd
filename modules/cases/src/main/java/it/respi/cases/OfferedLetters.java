// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.kernel.actor.Actor;
import java.util.List;

/** Which letters (modelli) can be printed of a case now; whoever prints letters says so. */
public interface OfferedLetters {

    /** The letters whose facts are there and that this actor may give, in the order of the catalogue. */
    List<Offer> offered(PrintableCase printed, Actor actor);

    /** The letters that a case of that procedure may need on its way, in the order of the catalogue. */
    List<Offer> ofProcedure(ProcedureDefinition procedure);

    /**
     * A letter.
     *
     * @param word its word in addresses
     * @param name in the language of the page
     */
    record Offer(String word, String name) {}
}
