// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.walks;

import it.respi.process.FlowRecorder;
import it.respi.process.walks.ModelWalk.Move;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which move is likely to come to a flow that nobody took: by the map, and by where the same move led before. A little
 * chance, the same in every run, keeps it from doing the same round again.
 */
final class Compass {
    private static final double AGAIN_IN_A_CASE = 1.5;
    private static final double AGAIN = 0.5;

    /** An answer that a missing flow asks for. */
    private static final double WISHED = 3;

    /** What led away before may lead there another time, because an answer from before decides. */
    private static final int ASTRAY = 6;

    private final FlowMap map;
    private final FlowRecorder flows;
    private final Random chance;
    private final Map<String, Set<String>> ledTo = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<String, Integer> doneInCase = new HashMap<>();
    private Set<String> missing = Set.of();
    private Map<String, Integer> distances = Map.of();
    private Set<String> wishes = Set.of();

    /** @param walk another number, another chance; the same number, the same walk */
    Compass(FlowMap map, FlowRecorder flows, int walk) {
        this.chance = new Random(4_711 + walk);
        this.map = map;
        this.flows = flows;
    }

    String placeOf(String element) {
        return map.placeOf(element);
    }

    /** Whether one of these flows was not taken yet. */
    boolean misses(Set<String> wanted) {
        Set<String> left = new HashSet<>(wanted);
        left.removeAll(flows.takenOfModels());
        if (!left.equals(missing)) {
            missing = left;
            distances = map.distances(left);
            wishes = map.wishesOf(left);
        }
        return !left.isEmpty();
    }

    /** Whether one of the missing flows is of that model itself. */
    boolean missesIn(String model) {
        return missing.stream().anyMatch(flow -> flow.startsWith(model + "/"));
    }

    /** How many are missing, as they were counted last. */
    int missing() {
        return missing.size();
    }

    void begin() {
        doneInCase.clear();
    }

    boolean leadsSomewhere(Move move) {
        return distances.containsKey(move.place());
    }

    /**
     * The lower, the better.
     *
     * @param all what can happen beside it: what was done more often than another way of the same step is less likely
     */
    double cost(Move move, Collection<Move> all) {
        int least = all.stream()
                .filter(other -> other.place().equals(move.place()))
                .mapToInt(this::times)
                .min()
                .orElse(0);
        int far = far(move.place());
        int distance = ledTo.containsKey(move.name()) ? Math.min(learned(move), far + ASTRAY) : far;
        return distance
                + doneInCase.getOrDefault(move.name(), 0) * AGAIN_IN_A_CASE
                + (times(move) - least) * AGAIN
                - (move.answers().stream().anyMatch(wishes::contains) ? WISHED : 0)
                + chance.nextDouble();
    }

    private int times(Move move) {
        return done.getOrDefault(move.name(), 0);
    }

    private int learned(Move move) {
        return 1 + ledTo.get(move.name()).stream().mapToInt(this::far).min().orElse(FlowMap.NEVER);
    }

    private int far(String place) {
        return distances.getOrDefault(place, FlowMap.NEVER);
    }

    /** Does it, and remembers the places where it came to rest. */
    void follow(Move move) {
        flows.takenNow().clear();
        move.go().run();
        Set<String> led = ledTo.computeIfAbsent(move.name(), any -> new HashSet<>());
        Set<String> passed = flows.takenNow().stream().map(map::sourceOf).collect(Collectors.toSet());
        flows.takenNow().stream()
                .map(map::targetOf)
                .filter(place -> !passed.contains(place) && !map.isLeft(place, passed))
                .forEach(led::add);
        done.merge(move.name(), 1, Integer::sum);
        doneInCase.merge(move.name(), 1, Integer::sum);
    }
}
