// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.names.FullName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what dossiers are found: words of names, marks of numbers; written in the transaction that changes them. */
@Component
public class DossierIndex {
    /** Grows with every change of what is written here; dossiers that follow older rules are entered again. */
    static final int RULES = FullName.RULES;

    private static final int LONGEST = 60;

    private final JdbcClient jdbc;
    private final NumberMarks marks;
    private final CaseNumbers cases;

    DossierIndex(JdbcClient jdbc, NumberMarks marks, CaseNumbers cases) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.cases = cases;
    }

    /** Number of a paper by which the dossier shall be found, such as the number of the registered kit. */
    public void reference(long dossierId, String reference) {
        add(dossierId, List.of(marks.ofPaper(reference)));
    }

    /** What two words of a name share with all their spellings, in whatever order they stand. */
    public static String pair(String key, String other) {
        return key.compareTo(other) <= 0 ? cut("=" + key + "+" + other) : cut("=" + other + "+" + key);
    }

    /** What one word shares with its other spellings. */
    public static String one(String key) {
        return cut("=" + key);
    }

    /** Everything anew, after the person was entered or corrected. */
    void enter(Dossier dossier) {
        PersonData person = dossier.holder().data();
        clear("dossier_token", dossier.id());
        clear("dossier_mark", dossier.id());
        words(dossier.id(), dossier.offices(), tokens(FullName.of(person.surname(), person.givenNames())));
        List<byte[]> numbers = new ArrayList<>(marks.of(person));
        cases.of(dossier.id()).forEach(number -> numbers.add(marks.ofPaper(number)));
        add(dossier.id(), numbers);
        jdbc.sql("update dossier set indexed_by = ? where id = ?")
                .params(RULES, dossier.id())
                .update();
    }

    /** Another office takes part and finds it from now on. */
    void share(Dossier dossier, int officeId) {
        jdbc.sql("insert ignore into dossier_token (office_id, token, dossier_id)"
                        + " select ?, token, dossier_id from dossier_token where dossier_id = ? and office_id = ?")
                .params(officeId, dossier.id(), dossier.ownerOfficeId())
                .update();
    }

    static Set<String> tokens(FullName name) {
        Set<String> tokens = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (FullName.Part part : name.partsToFind()) {
            tokens.add(cut(part.text()));
            all.addAll(part.keys());
        }
        List<String> keys = List.copyOf(all);
        for (int i = 0; i < keys.size(); i++) {
            tokens.add(one(keys.get(i)));
            for (int j = i + 1; j < keys.size(); j++) {
                tokens.add(pair(keys.get(i), keys.get(j)));
            }
        }
        return tokens;
    }

    private void words(long dossierId, Collection<Integer> offices, Set<String> tokens) {
        List<Object> params = new ArrayList<>();
        offices.forEach(office -> tokens.forEach(token -> params.addAll(List.of(office, token, dossierId))));
        insert("insert ignore into dossier_token (office_id, token, dossier_id) values ", "(?, ?, ?)", 3, params);
    }

    private void add(long dossierId, List<byte[]> found) {
        List<Object> params = new ArrayList<>();
        found.forEach(mark -> Collections.addAll(params, mark, dossierId));
        insert("insert ignore into dossier_mark (mark, dossier_id) values ", "(?, ?)", 2, params);
    }

    private void insert(String into, String row, int columns, List<Object> params) {
        if (!params.isEmpty()) {
            jdbc.sql(into + String.join(", ", Collections.nCopies(params.size() / columns, row)))
                    .params(params)
                    .update();
        }
    }

    private void clear(String table, long dossierId) {
        jdbc.sql("delete from " + table + " where dossier_id = ?")
                .param(dossierId)
                .update();
    }

    private static String cut(String token) {
        return token.length() <= LONGEST ? token : token.substring(0, LONGEST);
    }
}
