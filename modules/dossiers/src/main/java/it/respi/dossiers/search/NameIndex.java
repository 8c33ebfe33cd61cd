// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.DossierIndex;
import it.respi.kernel.names.FullName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds dossiers of one office by words of names, in one statement of a fixed size. Two words at once have entries of their
 * own, so that two frequent names are found without reading all who bear one of them.
 */
@Component
class NameIndex {
    /** At most so many dossiers are looked at. */
    static final int MOST = 60;

    private static final int MOST_WORDS = 4;
    private static final int FOR_ALL_WORDS = 480;
    private static final int FOR_A_PAIR = 100;
    private static final int SHORTEST = 2;
    private static final String BRANCH =
            "(select ? as line, dossier_id from dossier_token where office_id = ? and token ";

    private final JdbcClient jdbc;

    NameIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Dossiers in which every word stands, in any spelling or as a beginning, newest first; and those in which one word is
     * missing: it may be spelled in a way that no rule knows, or be the name of a husband. Protected dossiers are among them:
     * whoever reads what was found leaves them out, and only then knows which of the two are shown.
     */
    Hits find(int office, FullName wanted) {
        List<FullName.Part> words = wanted.parts().stream()
                .filter(part -> part.text().length() >= SHORTEST)
                .sorted(Comparator.comparingInt(part -> -part.text().length()))
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return new Hits(List.of(), List.of());
        }
        Query query = new Query(office);
        pairs(words, query);
        words.forEach(word -> oneWord(word, FOR_ALL_WORDS / words.size() / 2, query));
        Map<Integer, Set<Long>> lines = query.run();
        Set<Long> inPairs = words.size() == 1 ? Set.of() : common(lines, 0, words.size() - 1);
        Set<Long> found = inPairs.isEmpty() ? common(lines, words.size() - 1, 2 * words.size() - 1) : inPairs;
        return new Hits(newest(found), words.size() == 1 ? List.of() : newest(allButOne(lines, words.size())));
    }

    private static List<Long> newest(Set<Long> found) {
        return found.stream().sorted(Comparator.reverseOrder()).limit(MOST).toList();
    }

    private static Set<Long> allButOne(Map<Integer, Set<Long>> lines, int words) {
        Map<Long, Integer> times = new HashMap<>();
        for (int line = words - 1; line < 2 * words - 1; line++) {
            lines.getOrDefault(line, Set.of()).forEach(dossier -> times.merge(dossier, 1, Integer::sum));
        }
        Set<Long> found = new HashSet<>(times.keySet());
        found.removeIf(dossier -> times.getOrDefault(dossier, 0) < words - 1);
        return found;
    }

    /**
     * What was found.
     *
     * @param whole those in which every word stands
     * @param nearly those in which at most one is missing
     */
    record Hits(List<Long> whole, List<Long> nearly) {}

    /** Each word together with the first, which is the longest. */
    private static void pairs(List<FullName.Part> words, Query query) {
        for (FullName.Part word : words.subList(1, words.size())) {
            Set<String> tokens = new TreeSet<>();
            words.getFirst()
                    .keys()
                    .forEach(key -> word.keys().forEach(other -> tokens.add(DossierIndex.pair(key, other))));
            tokens.forEach(token -> query.equal(token, FOR_A_PAIR / tokens.size()));
            query.next();
        }
    }

    private static void oneWord(FullName.Part word, int most, Query query) {
        query.beginning(word.text(), most);
        word.keys()
                .forEach(key ->
                        query.equal(DossierIndex.one(key), most / word.keys().size()));
        query.next();
    }

    private static Set<Long> common(Map<Integer, Set<Long>> lines, int from, int to) {
        Set<Long> found = new HashSet<>(lines.getOrDefault(from, Set.of()));
        for (int line = from + 1; line < to; line++) {
            found.retainAll(lines.getOrDefault(line, Set.of()));
        }
        return found;
    }

    /** One statement of several lines; each line gathers the dossiers of one word or of one pair. */
    private final class Query {
        private final int office;
        private final List<String> branches = new ArrayList<>();
        private final List<Object> params = new ArrayList<>();
        private int line;

        Query(int office) {
            this.office = office;
        }

        void equal(String token, int most) {
            branches.add(BRANCH + "= ? order by dossier_id desc limit " + most + ")");
            params.addAll(List.of(line, office, token));
        }

        void beginning(String text, int most) {
            branches.add(BRANCH + ">= ? and token < ? limit " + most + ")");
            params.addAll(List.of(line, office, text, text + "~"));
        }

        void next() {
            line++;
        }

        Map<Integer, Set<Long>> run() {
            Map<Integer, Set<Long>> lines = new HashMap<>();
            jdbc.sql(String.join(" union all ", branches)).params(params).query(rs -> {
                lines.computeIfAbsent(rs.getInt(1), none -> new HashSet<>()).add(rs.getLong(2));
            });
            return lines;
        }
    }
}
