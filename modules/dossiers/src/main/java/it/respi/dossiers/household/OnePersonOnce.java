// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The members of a household, each person once. Two members whose dossiers were merged are one person (ADR 0022): nothing is
 * rewritten, one line stands for both, and when the dossiers are divided there are two again.
 */
class OnePersonOnce {
    private final List<Line> lines;
    /** Which line stands for another one. */
    private final Map<Long, Line> instead = new HashMap<>();

    OnePersonOnce(List<Line> lines) {
        this.lines = List.copyOf(lines);
        Map<Stay, Line> first = new HashMap<>();
        for (Line line : lines) {
            if (line.person() != null) {
                first.merge(new Stay(line.person(), line.member().until()), line, OnePersonOnce::shown);
            }
        }
        for (Line line : lines) {
            Line shown = line.person() == null
                    ? line
                    : first.getOrDefault(new Stay(line.person(), line.member().until()), line);
            if (shown != line && (shown.merged() || line.merged())) {
                instead.put(line.id(), shown);
            }
        }
    }

    /** The line of the dossier that is read stands first, then that of the dossier that stays. */
    private static Line shown(Line one, Line other) {
        return other.member().self() || (one.merged() && !one.member().self()) ? other : one;
    }

    long household() {
        return lines.getFirst().household();
    }

    /** The members of today, if the person of the dossier is one of them. */
    List<Line> today() {
        return lines.stream().filter(line -> line.member().current()).toList();
    }

    List<Member> members(List<Tie> ties) {
        Map<Long, Relation> toSelf = new HashMap<>();
        lines.stream()
                .filter(line -> line.member().self())
                .forEach(self -> ties.stream()
                        .filter(tie -> tie.concerns(self.id()))
                        .forEach(tie -> toSelf.put(tie.otherThan(self.id()), tie.seenFrom(self.id()))));
        return lines.stream()
                .filter(line -> !instead.containsKey(line.id()))
                .map(line -> line.member().as(numberOf(line), toSelf.get(line.id())))
                .toList();
    }

    /** Who sees only the dossier that was merged gets its number. */
    private @Nullable String numberOf(Line shown) {
        String own = shown.member().number();
        return own != null
                ? own
                : lines.stream()
                        .filter(line -> shown.equals(instead.get(line.id())))
                        .map(line -> line.member().number())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** The line that is shown for each of those members; those who stand in none are left out. */
    Map<Long, Line> shown(Collection<Long> members) {
        Map<Long, Line> shown = new HashMap<>();
        lines.stream()
                .filter(line -> members.contains(line.id()))
                .forEach(line -> shown.put(line.id(), instead.getOrDefault(line.id(), line)));
        return shown;
    }

    /** What was said of those of today, said of the lines that are shown; what was said of a line itself counts first. */
    List<Tie> ties(List<Tie> written) {
        return ties(written, today());
    }

    /** The same of former ones too. */
    List<Tie> allTies(List<Tie> written) {
        return ties(written, lines);
    }

    private List<Tie> ties(List<Tie> written, List<Line> among) {
        Map<Pair, Tie> ties = new LinkedHashMap<>();
        List<Tie> moved = new ArrayList<>();
        for (Tie tie : written) {
            Tie shown = new Tie(shownFor(tie.member()), shownFor(tie.relative()), tie.kind());
            if (shown.equals(tie)) {
                ties.put(Pair.of(tie), tie);
            } else if (shown.member() != shown.relative()) {
                moved.add(shown);
            }
        }
        moved.forEach(tie -> ties.putIfAbsent(Pair.of(tie), tie));
        List<Long> known = among.stream().map(Line::id).toList();
        return ties.values().stream()
                .filter(tie -> known.contains(tie.member()) && known.contains(tie.relative()))
                .toList();
    }

    private long shownFor(long id) {
        Line shown = instead.get(id);
        return shown == null ? id : shown.id();
    }

    /**
     * A member as it is written.
     *
     * @param person the dossier of the person, the one that stays; null for somebody without one
     * @param merged whether the dossier of the member was merged into that one
     */
    record Line(Member member, long household, @Nullable Long person, boolean merged) {
        long id() {
            return member.id();
        }
    }

    private record Stay(long person, @Nullable LocalDate until) {}

    private record Pair(long low, long high) {
        static Pair of(Tie tie) {
            return new Pair(Math.min(tie.member(), tie.relative()), Math.max(tie.member(), tie.relative()));
        }
    }
}
