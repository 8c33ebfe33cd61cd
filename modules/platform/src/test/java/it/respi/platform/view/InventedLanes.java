// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import it.respi.platform.view.dossier.Lanes;
import it.respi.platform.view.dossier.Lanes.Lane;
import it.respi.platform.view.dossier.Lanes.Link;
import it.respi.platform.view.dossier.Step;
import java.util.ArrayList;
import java.util.List;

/** Two invented procedures: one as in the design, one with fourteen columns. */
final class InventedLanes {
    private InventedLanes() {}

    static Lanes lanes() {
        List<Lane> lanes = List.of(
                new Lane("PE", "Persona"),
                new Lane("SP", "Sportello"),
                new Lane("PR", "Prefettura"),
                new Lane("QU", "Questura"));
        List<Step> steps = List.of(
                Step.of("a", 1, 1, Step.State.DONE, "Invio della domanda", "Fatto 13/07"),
                Step.of("b", 2, 2, Step.State.DONE, "Controllo documenti", "Fatto 16/07"),
                Step.of("c", 3, 3, Step.State.DONE, "Domanda ricevibile", "Fatto 04/09"),
                Step.of("d", 1, 4, Step.State.DONE, "Documenti mancanti", "Fatto 18/11"),
                Step.of("e", 3, 5, Step.State.WARN, "Reddito e alloggio", "Tua, scade oggi"),
                Step.of("f", 4, 5, Step.State.NOW, "Parere di sicurezza", "Entro ven 27/11"),
                Step.of("g", 3, 6, Step.State.TODO, "Decisione sul nulla osta", "Da iniziare"),
                Step.of("h", 1, 7, Step.State.TODO, "Visto al consolato", "Fuori da Respi"),
                Step.of("i", 4, 7, Step.State.TODO, "Impronte e permesso", "Da iniziare"));
        return new Lanes(lanes, steps, links("ab bc cd de df eg fg gh hi"));
    }

    static Lanes wide() {
        List<Lane> lanes =
                List.of(new Lane("SP", "Sportello"), new Lane("QU", "Questura"), new Lane("PV", "Provincia"));
        List<Step> steps = new ArrayList<>();
        StringBuilder links = new StringBuilder();
        for (int column = 1; column <= 14; column++) {
            char id = (char) ('a' + column - 1);
            Step.State state = column < 5 ? Step.State.DONE : (column == 5 ? Step.State.STOPPED : Step.State.TODO);
            steps.add(Step.of(
                    String.valueOf(id), column % 3 + 1, column, state, "Passo numero " + column, "Da iniziare"));
            if (column > 1) {
                links.append((char) (id - 1)).append(id).append(' ');
            }
        }
        return new Lanes(lanes, steps, links(links.append("be").toString()));
    }

    private static List<Link> links(String pairs) {
        return java.util.Arrays.stream(pairs.split(" "))
                .map(pair -> new Link(pair.substring(0, 1), pair.substring(1)))
                .toList();
    }
}
