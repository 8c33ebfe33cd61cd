// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.dossiers.FurtherDetails.Details;
import it.respi.kernel.names.FullName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what dossiers are found: words of names, marks of numbers; written in the transaction that changes them. */
@Component
public class DossierIndex {
    /** Grows with every change of what is written here; dossiers that follow older rules are entered again. */
    public static final int RULES = FullName.RULES * 100 + 1;

    /** Stands for the whole network: only what candidates for a new dossier are looked up by. */
    public static final int EVERYWHERE = -1;

    private static final int LONGEST = 60;
    private static final String MARKS = "insert ignore into dossier_mark (mark, dossier_id) values ";

    private final JdbcClient jdbc;
    private final NumberMarks marks;
    private final CaseNumbers cases;
    private final FurtherDetails further;

    DossierIndex(JdbcClient jdbc, NumberMarks marks, CaseNumbers cases, FurtherDetails further) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.cases = cases;
        this.further = further;
    }

    /** Number of a paper by which the dossier shall be found, such as the number of the registered kit. */
    public void reference(long dossierId, String reference) {
        insert(MARKS, "(?, ?)", 2, List.of(marks.ofPaper(reference), dossierId));
    }

    /** What two words of a name share with all their spellings, in whatever order they stand. */
    public static String pair(String key, String other) {
        return key.compareTo(other) <= 0 ? cut("=" + key + "+" + other) : cut("=" + other + "+" + key);
    }

    /** What one word shares with its other spellings. */
    public static String one(String key) {
        return cut("=" + key);
    }

    /**
     * By what a person is looked up in the whole network: two words at once, and one word with the date of birth; a person
     * with one word only by that.
     */
    public static Set<String> wide(PersonData person) {
        return wide(FullName.of(person.surname(), person.givenNames()), person.birthDate());
    }

    private static Set<String> wide(FullName name, LocalDate birthDate) {
        List<String> keys = keys(name);
        Set<String> tokens = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            tokens.add(cut(one(keys.get(i)) + "@" + birthDate));
            for (int j = i + 1; j < keys.size(); j++) {
                tokens.add(pair(keys.get(i), keys.get(j)));
            }
        }
        if (keys.size() == 1) {
            tokens.add(one(keys.getFirst()));
        }
        return tokens;
    }

    /** Of a dossier that is opened now: nothing stands there yet, and no case has a number. */
    void first(Dossier dossier) {
        write(List.of(dossier), Map.of(), Map.of());
    }

    /** Everything anew, after the person was corrected. */
    void enter(Dossier dossier) {
        enter(List.of(dossier));
    }

    /** Several at once, in as many statements as one takes. */
    void enter(Collection<Dossier> dossiers) {
        List<Long> ids = dossiers.stream().map(Dossier::id).toList();
        forAll("delete from dossier_token where dossier_id in (:ids)", ids);
        forAll("delete from dossier_mark where dossier_id in (:ids)", ids);
        Map<Long, Details> beside = further.of(
                dossiers.stream().map(dossier -> dossier.holder().id()).toList());
        write(dossiers, cases.of(ids), beside);
        forAll(
                "update dossier set indexed_by = " + RULES + ", index_keys = " + marks.generation()
                        + " where id in (:ids)",
                ids);
    }

    private void write(Collection<Dossier> dossiers, Map<Long, List<String>> ofCases, Map<Long, Details> beside) {
        List<Object> words = new ArrayList<>();
        List<Object> numbers = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Details more = beside.getOrDefault(dossier.holder().id(), Details.NONE);
            words(dossier, more, words);
            numbers(dossier, more).forEach(mark -> Collections.addAll(numbers, mark, dossier.id()));
            ofCases.getOrDefault(dossier.id(), List.of())
                    .forEach(number -> Collections.addAll(numbers, marks.ofPaper(number), dossier.id()));
        }
        insert("insert ignore into dossier_token (office_id, token, dossier_id) values ", "(?, ?, ?)", 3, words);
        insert(MARKS, "(?, ?)", 2, numbers);
    }

    /** The names of the person and their other names, for each office that takes part and for candidates. */
    private static void words(Dossier dossier, Details more, List<Object> words) {
        PersonData person = dossier.holder().data();
        Set<String> tokens = new TreeSet<>();
        Set<String> wide = new TreeSet<>();
        for (FullName name : names(person, more)) {
            tokens.addAll(tokens(name));
            wide.addAll(wide(name, person.birthDate()));
        }
        dossier.offices()
                .forEach(office -> tokens.forEach(token -> Collections.addAll(words, office, token, dossier.id())));
        wide.forEach(token -> Collections.addAll(words, EVERYWHERE, token, dossier.id()));
    }

    private static List<FullName> names(PersonData person, Details more) {
        List<FullName> names = new ArrayList<>(List.of(FullName.of(person.surname(), person.givenNames())));
        more.names().forEach(name -> names.add(FullName.of(name.surname(), name.givenNames())));
        return names;
    }

    private List<byte[]> numbers(Dossier dossier, Details more) {
        List<byte[]> numbers = new ArrayList<>(marks.of(dossier.holder().data()));
        numbers.addAll(marks.of(more));
        return numbers;
    }

    /** Another office takes part and finds it from now on. */
    void share(Dossier dossier, int officeId) {
        jdbc.sql("insert ignore into dossier_token (office_id, token, dossier_id)"
                        + " select ?, token, dossier_id from dossier_token where dossier_id = ? and office_id = ?")
                .params(officeId, dossier.id(), dossier.ownerOfficeId())
                .update();
    }

    /** By what an office that takes part finds a person of that name. */
    public static Set<String> tokens(FullName name) {
        Set<String> tokens = new TreeSet<>();
        name.partsToFind().forEach(part -> tokens.add(cut(part.text())));
        List<String> keys = keys(name);
        for (int i = 0; i < keys.size(); i++) {
            tokens.add(one(keys.get(i)));
            for (int j = i + 1; j < keys.size(); j++) {
                tokens.add(pair(keys.get(i), keys.get(j)));
            }
        }
        return tokens;
    }

    private static List<String> keys(FullName name) {
        Set<String> keys = new TreeSet<>();
        name.partsToFind().forEach(part -> keys.addAll(part.keys()));
        return List.copyOf(keys);
    }

    private void insert(String into, String row, int columns, List<Object> params) {
        if (!params.isEmpty()) {
            jdbc.sql(into + String.join(", ", Collections.nCopies(params.size() / columns, row)))
                    .params(params)
                    .update();
        }
    }

    private void forAll(String sql, List<Long> ids) {
        jdbc.sql(sql).param("ids", ids).update();
    }

    private static String cut(String token) {
        return token.length() <= LONGEST ? token : token.substring(0, LONGEST);
    }
}
