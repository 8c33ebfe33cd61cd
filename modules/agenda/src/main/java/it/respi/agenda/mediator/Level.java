// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator;

import it.respi.kernel.actor.AgencyKind;
import java.util.Arrays;

/** How well somebody speaks a language (livello, Common European Framework), rising. */
public enum Level {
    A2(2),
    B1(3),
    B2(4),
    C1(5),
    C2(6),
    NATIVE(7);

    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    /** Its number in the database. */
    public int rank() {
        return rank;
    }

    /** Message key of its words. */
    public String key() {
        return "mediator.level." + name();
    }

    /** The level of a number in the database. */
    public static Level ofRank(int rank) {
        return Arrays.stream(values())
                .filter(level -> level.rank == rank)
                .findFirst()
                .orElseThrow();
    }

    /** What is needed at an office of that kind: where decisions are made and examined, B2 (specification P8). */
    public static Level neededAt(AgencyKind kind) {
        return kind == AgencyKind.PREFECTURE || kind == AgencyKind.POLICE ? B2 : A2;
    }
}
