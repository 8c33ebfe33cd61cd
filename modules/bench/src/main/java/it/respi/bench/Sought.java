// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.data.Invented;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What people look for; each finds something among the dossiers of their office.
 *
 * @param passports numbers of identity papers, for each reader
 * @param surnames those that hardly anybody else bears, for each reader
 */
record Sought(People people, List<List<String>> passports, List<List<String>> surnames) {
    /** One name that one person in four hundred bears. */
    static final List<String> FREQUENT = List.of("Mohamed", "Singh", "muhammad", "Kaur", "Hoxha", "Ahmed");

    /** Two frequent names at once, in spellings and orders of their own. */
    static final List<String> PAIRS = List.of("Mohamed Fatima", "Ahmad Muhammad", "amina hassan", "Elena Popescu");

    private static final String HOLDER =
            "select p.surname from dossier d" + " join dossier_person p on p.id = d.holder_id where d.number = ?";

    static Sought of(People people, Connection connection) throws SQLException {
        Invented invented = Invented.of(connection);
        List<List<String>> passports = new ArrayList<>();
        List<List<String>> surnames = new ArrayList<>();
        try (PreparedStatement holder = connection.prepareStatement(HOLDER)) {
            for (List<String> numbers : people.numbers()) {
                List<String> papers = new ArrayList<>();
                List<String> own = new ArrayList<>();
                for (String number : numbers) {
                    papers.add(invented.passport(number));
                    holder.setString(1, number);
                    try (ResultSet row = holder.executeQuery()) {
                        row.next();
                        own.add(row.getString(1));
                    }
                }
                passports.add(papers);
                surnames.add(own.stream().filter(Invented::isRare).toList());
            }
        }
        return new Sought(people, passports, surnames);
    }

    String passport(int reader) {
        return any(passports.get(reader));
    }

    String rareSurname(int reader) {
        return any(surnames.get(reader));
    }

    static String any(List<String> of) {
        return of.get(ThreadLocalRandom.current().nextInt(of.size()));
    }
}
