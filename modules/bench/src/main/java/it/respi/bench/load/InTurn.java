// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Things of two kinds in turn, as long as there are both: however many are used, half of them are of each kind. */
public final class InTurn {
    private InTurn() {}

    /** The order within each kind stays; what is left of one of them comes last. */
    public static <T> List<T> of(List<T> all, Predicate<T> kind) {
        Map<Boolean, List<T>> kinds = all.stream().collect(Collectors.partitioningBy(kind));
        List<T> ones = Objects.requireNonNull(kinds.get(true));
        List<T> others = Objects.requireNonNull(kinds.get(false));
        List<T> turns = new ArrayList<>();
        int both = Math.min(ones.size(), others.size());
        for (int i = 0; i < both; i++) {
            turns.add(ones.get(i));
            turns.add(others.get(i));
        }
        turns.addAll(ones.subList(both, ones.size()));
        turns.addAll(others.subList(both, others.size()));
        return turns;
    }
}
