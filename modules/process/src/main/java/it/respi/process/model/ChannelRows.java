// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.model;

import it.respi.cases.Channel;
import it.respi.cases.ChannelTable;
import it.respi.cases.ChannelTable.Facts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the decision table that says which way a permit is asked for (canale, gateway G1-0). */
public final class ChannelRows {
    /** Key of the table: of the one beside the model, else of that which all share. */
    public static final String KEY = "channel";

    private static final String QUESTURA_ONLY = "questuraOnly";
    private static final Set<String> ASKS = Set.of(QUESTURA_ONLY, "represented");

    private ChannelRows() {}

    /** The table as the opening of a case reads it; empty when it asks something else or leaves a case open. */
    public static Optional<ChannelTable> read(DecisionTable table) {
        if (!table.reads().equals(ASKS) || table.inputs().size() != ASKS.size() || !isReadable(table)) {
            return Optional.empty();
        }
        Map<Facts, Channel> decides = new HashMap<>();
        for (boolean questuraOnly : List.of(true, false)) {
            for (boolean represented : List.of(true, false)) {
                Facts facts = new Facts(questuraOnly, represented);
                first(table, facts).ifPresent(channel -> decides.put(facts, channel));
            }
        }
        return Optional.of(new ChannelTable(decides))
                .filter(all -> all.decides().size() == 4);
    }

    /** Whether everything that the table decides is a way. */
    public static boolean decidesWays(DecisionTable table) {
        return table.rows().stream()
                .map(DecisionTable.Row::decides)
                .allMatch(decided -> decided.flatMap(ChannelRows::named).isPresent());
    }

    private static boolean isReadable(DecisionTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> UnaryTest.of(cell).isPresent());
    }

    private static Optional<Channel> first(DecisionTable table, Facts facts) {
        List<String> answers = table.inputs().stream()
                .map(input -> input.answer().equals(QUESTURA_ONLY) ? facts.questuraOnly() : facts.represented())
                .map(answer -> Boolean.toString(answer))
                .toList();
        return table.rows().stream()
                .filter(row -> row.fits(answers))
                .findFirst()
                .flatMap(DecisionTable.Row::decides)
                .flatMap(ChannelRows::named);
    }

    private static Optional<Channel> named(String decided) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(decided))
                .findFirst();
    }
}
