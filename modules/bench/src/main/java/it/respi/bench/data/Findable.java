// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.NumberMarks;
import it.respi.dossiers.PersonData;
import it.respi.kernel.names.FullName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** By what a dossier is found, by the application's own rules: words for each office, marks of whole numbers. */
final class Findable {
    private static final int MOST_NAMES = 200_000;

    private final NumberMarks marks;
    private final Map<String, Set<String>> words = new LinkedHashMap<>(MOST_NAMES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > MOST_NAMES;
        }
    };

    Findable(NumberMarks marks) {
        this.marks = marks;
    }

    void add(Rows rows, Dossier dossier, PersonData person) {
        long id = dossier.id();
        Set<String> found = words.computeIfAbsent(
                person.surname() + "|" + person.givenNames(),
                name -> DossierIndex.tokens(FullName.of(person.surname(), person.givenNames())));
        found.forEach(word -> rows.add("dossier_token", dossier.desk(), word, id));
        if (dossier.reached(Stage.TAKE_CHARGE)) {
            found.forEach(word -> rows.add("dossier_token", dossier.police(), word, id));
        }
        DossierIndex.wide(person).forEach(word -> rows.add("dossier_token", DossierIndex.EVERYWHERE, word, id));
        marks.of(person).forEach(mark -> rows.add("dossier_mark", mark, id));
        paper(rows, dossier, FileRow.permit(dossier));
        if (dossier.reached(Stage.TAKE_CHARGE)) {
            paper(rows, dossier, FileRow.kit(dossier));
            paper(rows, dossier, FileRow.pratica(dossier));
        }
    }

    private void paper(Rows rows, Dossier dossier, String number) {
        rows.add("dossier_mark", marks.ofPaper(number), dossier.id());
    }
}
