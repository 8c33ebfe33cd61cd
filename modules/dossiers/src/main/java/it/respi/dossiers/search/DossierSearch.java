// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.search;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.CaseLines;
import it.respi.dossiers.NumberMarks;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.names.FullName;
import it.respi.platform.audit.Purpose;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Search of one box (ricerca): number of the dossier, names in any order and spelling, or a whole number: codice fiscale,
 * registered kit, permit, passport, phone. One statement for a number, two for names, whatever is found, and an entry of
 * the history.
 */
@Component
public class DossierSearch {
    /** More than this nobody reads at a window. */
    static final int MOST = 20;

    /** So much alike is what is shown although a word of it was not found. */
    private static final double NEARLY = 0.8;

    /** With something between year and serial, or whole and without anything; a passport has neither form. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<prefix>[A-Z]{2})[\\s./-]*(?<year>20\\d{2})[\\s./-]+(?<serial>\\d{1,8})"
                    + "|CN(?<year2>20\\d{2})(?<serial2>\\d{6})");

    private final DossierRows rows;
    private final OneLine oneLine;
    private final NameIndex names;
    private final NumberMarks marks;
    private final CaseLines lines;
    private final AccessLog access;

    DossierSearch(
            DossierRows rows, OneLine oneLine, NameIndex names, NumberMarks marks, CaseLines lines, AccessLog access) {
        this.rows = rows;
        this.oneLine = oneLine;
        this.names = names;
        this.marks = marks;
        this.lines = lines;
        this.access = access;
    }

    /** The dossiers the actor may see that match, at most 20: the most alike first, then the newest. */
    @Transactional
    public List<Found> find(Actor actor, String query) {
        return results(actor, query).found();
    }

    /** As {@link #find}, and whether there are more. */
    @Transactional
    public Results results(Actor actor, String query) {
        DossierRows.Asker asker = rows.by(actor);
        List<DossierRows.Row> all = oneLine.of(asker, all(asker, query.strip()));
        List<DossierRows.Row> shown = all.stream().limit(MOST).toList();
        return new Results(recorded(actor, shown, Purpose.SEARCH), all.size() > MOST);
    }

    /** The dossiers that an office opened last: what a desk has most likely in its hands. */
    @Transactional
    public List<Found> latestOf(Actor actor, int most) {
        DossierRows.Asker asker = rows.by(actor);
        return recorded(actor, oneLine.of(asker, rows.latest(asker, most)), Purpose.COUNTER);
    }

    /** What is shown, written in the history with the merged dossiers whose numbers stand on the lines. */
    private List<Found> recorded(Actor actor, List<DossierRows.Row> shown, Purpose purpose) {
        access.listed(actor, shown.stream().flatMap(DossierRows.Row::named).toList(), purpose);
        return withCases(shown);
    }

    private List<DossierRows.Row> all(DossierRows.Asker asker, String text) {
        if (isNumber(text)) {
            List<DossierRows.Row> found = rows.byNumber(asker, whole(text));
            return found.isEmpty() ? rows.keptOf(asker, whole(text)) : found;
        }
        List<byte[]> typed = marks.typed(text);
        return typed.isEmpty() ? byNames(asker, text) : rows.byMarks(asker, typed, MOST + 1);
    }

    /** What is shown when nobody has every word is decided by what the reader may see: nothing tells of a protected dossier. */
    private List<DossierRows.Row> byNames(DossierRows.Asker asker, String text) {
        FullName wanted = FullName.of(text);
        ToDoubleFunction<DossierRows.Row> likeness =
                row -> -wanted.likeness(FullName.of(row.surname(), row.givenNames()));
        NameIndex.Hits hits = names.find(asker.office(), wanted);
        List<DossierRows.Row> whole = rows.byIds(asker, hits.whole());
        List<DossierRows.Row> shown = whole.isEmpty()
                ? rows.byIds(asker, hits.nearly()).stream()
                        .filter(row -> -likeness.applyAsDouble(row) >= NEARLY)
                        .toList()
                : whole;
        return shown.stream()
                .sorted(Comparator.comparingDouble(likeness)
                        .thenComparing(DossierRows.Row::id, Comparator.reverseOrder()))
                .toList();
    }

    private List<Found> withCases(List<DossierRows.Row> found) {
        return found.stream()
                .map(row -> new Found(
                        row.id(),
                        row.number(),
                        row.name(),
                        row.birthDate(),
                        row.birthPrecision(),
                        lines.read(row.newestCase()),
                        row.also().stream().map(DossierRows.Row::number).toList()))
                .toList();
    }

    /** Whether the text has the form of a number of a dossier, as people write and paste it. */
    public static boolean isNumber(String text) {
        return number(text).matches();
    }

    /** People leave out the zeros, write blanks for hyphens, small letters. */
    public static String whole(String typed) {
        Matcher number = number(typed);
        if (!number.matches()) {
            throw new IllegalArgumentException("no number of a dossier");
        }
        boolean apart = number.group("prefix") != null;
        return "%s-%s-%06d"
                .formatted(
                        apart ? number.group("prefix") : "CN",
                        number.group(apart ? "year" : "year2"),
                        Integer.parseInt(number.group(apart ? "serial" : "serial2")));
    }

    private static Matcher number(String typed) {
        return NUMBER.matcher(NumberMarks.plain(typed).strip().toUpperCase(Locale.ROOT));
    }

    /**
     * What was found.
     *
     * @param found at most {@value #MOST}
     * @param more whether there are others that are not in the list
     */
    public record Results(List<Found> found, boolean more) {
        public Results {
            found = List.copyOf(found);
        }
    }
}
