// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.names.FullName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Invented dossiers in any number, the same for each seed. Few names are very frequent, as in life: one person in twelve is a
 * Mohamed. Office 1 keeps one dossier in ten, office 3 the others; office 2 takes part in all.
 */
public final class ManyDossiers {
    private static final int BATCH = 1_000;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ra", "ki", "mo", "sen", "dar", "lu", "tor", "vi", "nash", "pel", "gor", "zam", "fe", "jun", "hal");
    private static final List<String> FREQUENT = List.of(
            "Mohamed", "Ahmed", "Singh", "Kaur", "Diallo", "Hoxha", "Fatima", "Elena", "Ali", "Hassan", "Chen", "Li");

    private final JdbcClient jdbc;
    private final Random random = new Random(42);
    private final Map<String, Set<String>> tokens = new HashMap<>();

    public ManyDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds so many, with ids and numbers from 1. */
    public void add(int count) {
        for (int from = 1; from <= count; from += BATCH) {
            batch(from, Math.min(count, from + BATCH - 1));
        }
        jdbc.sql("analyze table dossier, dossier_person, dossier_office, dossier_token, dossier_mark")
                .query()
                .listOfRows();
    }

    /** Enters again what follows older rules; says how many. */
    public static int enterAgain(ApplicationContext application) {
        return application.getBean(IndexUpkeep.class).run();
    }

    private void batch(int from, int to) {
        List<Object> persons = new ArrayList<>();
        List<Object> dossiers = new ArrayList<>();
        List<Object> offices = new ArrayList<>();
        List<Object> words = new ArrayList<>();
        for (long id = from; id <= to; id++) {
            String surname = name();
            String given = name();
            int owner = id % 10 == 0 ? 1 : 3;
            Collections.addAll(
                    persons, id, surname, given, LocalDate.of(1960, 1, 1).plusDays(random.nextInt(16_000)));
            Collections.addAll(dossiers, id, "CN-2025-%06d".formatted(id), id, owner, DossierIndex.RULES);
            for (int office : List.of(owner, 2)) {
                Collections.addAll(offices, id, office);
                for (String token : tokensOf(surname, given)) {
                    Collections.addAll(words, office, token, id);
                }
            }
        }
        insert(
                "dossier_person (id, surname, given_names, birth_date, sex, birth_place, birth_country, citizenship,"
                        + " language, interpreter, address, municipality, postal_code, version)",
                "(?, ?, ?, ?, 'M', 'X', 'MAR', 'MAR', 'it', 0, 'X', 'X', '12100', 0)",
                4,
                persons);
        insert(
                "dossier (id, number, holder_id, owner_office_id, indexed_by, opened_at, version)",
                "(?, ?, ?, ?, ?, '2026-01-01', 0)",
                5,
                dossiers);
        insert("dossier_office (dossier_id, office_id)", "(?, ?)", 2, offices);
        insert("dossier_token (office_id, token, dossier_id)", "(?, ?, ?)", 3, words);
    }

    private Set<String> tokensOf(String surname, String given) {
        return tokens.computeIfAbsent(surname + " " + given, name -> DossierIndex.tokens(FullName.of(surname, given)));
    }

    /** One name in two is of the frequent ones. */
    private String name() {
        if (random.nextBoolean()) {
            return FREQUENT.get(random.nextInt(FREQUENT.size()));
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void insert(String into, String row, int columns, List<Object> params) {
        jdbc.sql("insert into " + into + " values "
                        + String.join(", ", Collections.nCopies(params.size() / columns, row)))
                .params(params)
                .update();
    }
}
