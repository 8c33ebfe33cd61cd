// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of an invented dossier by its number, though it is sealed in the archive. */
public final class Invented {
    private final SortedMap<Integer, Integer> numbered;

    private Invented(SortedMap<Integer, Integer> numbered) {
        this.numbered = numbered;
    }

    /** Of an archive that was filled at once and from which nothing was opened yet. */
    public static Invented of(Connection connection) throws SQLException {
        SortedMap<Integer, Integer> numbered = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select substring(number, 4, 4), count(*) from dossier group by 1");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                numbered.put(rows.getInt(1), rows.getInt(2));
            }
        }
        return new Invented(numbered);
    }

    /** The number of the passport of the person. */
    public String passport(String number) {
        int year = Integer.parseInt(number.substring(3, 7));
        int before = numbered.headMap(year).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return DossierRows.passport(before + Integer.parseInt(number.substring(8)));
    }

    /** Whether hardly anybody else bears this surname: it has five syllables or more, of which there are a million. */
    public static boolean isRare(String surname) {
        return surname.length() > Chance.LONGEST_OF_FOUR;
    }
}
