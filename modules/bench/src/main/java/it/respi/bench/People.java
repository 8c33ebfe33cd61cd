// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.floor.ReadFloor.Reader;
import it.respi.bench.web.Visitor;
import it.respi.launcher.stack.TrialStack;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Who works during the measurements: readers of a large office, of a small one and of the office with most steps; and two
 * people of the large desk, each at two computers.
 *
 * @param readers sessions
 * @param rights the same people as the floor sees them
 * @param desk sessions that open dossiers and finish steps
 * @param numbers dossiers that each reader may see
 */
record People(List<Visitor> readers, List<Reader> rights, List<Visitor> desk, List<List<String>> numbers) {
    private static final int NUMBERS = 2_000;
    private static final List<Known> READERS = List.of(
            new Known("anna.bassi", "HD-CUNEO", List.of("HD-OP")),
            new Known("elena.ferrero", "HD-ALBA", List.of("HD-OP")),
            new Known("sara.conti", "QUE-CUNEO", List.of("QUE-ACC")),
            new Known("marco.ferri", "QUE-CUNEO", List.of("QUE-ACC", "QUE-IST")));
    private static final List<String> DESK = List.of("anna.bassi", "paolo.giordano", "anna.bassi", "paolo.giordano");

    private record Known(String user, String office, List<String> lanes) {}

    static People of(TrialStack stack, Connection connection) throws IOException, SQLException, InterruptedException {
        List<Visitor> readers = new ArrayList<>();
        List<Reader> rights = new ArrayList<>();
        List<List<String>> numbers = new ArrayList<>();
        for (Known known : READERS) {
            readers.add(Visitor.signedIn(stack.address(), known.user(), stack.password()));
            int office =
                    Integer.parseInt(column(connection, "select id from registry_office where code = ?", known.office())
                            .getFirst());
            rights.add(new Reader(office, known.lanes()));
            numbers.add(column(
                    connection,
                    "select d.number from dossier_office o join dossier d on d.id = o.dossier_id where o.office_id = ?"
                            + " and d.protection is null order by rand(7) limit " + NUMBERS,
                    office));
        }
        List<Visitor> desk = new ArrayList<>();
        for (String user : DESK) {
            desk.add(Visitor.signedIn(stack.address(), user, stack.password()));
        }
        return new People(readers, rights, desk, numbers);
    }

    /** Any dossier that this reader may see. */
    String anyNumber(int reader) {
        List<String> known = numbers.get(reader);
        return known.get(ThreadLocalRandom.current().nextInt(known.size()));
    }

    /** Refused unless the pages that are going to be measured are the right ones. */
    void check() throws IOException, InterruptedException {
        for (int i = 0; i < readers.size(); i++) {
            String number = anyNumber(i);
            String dossier = "/u/dossier/" + number;
            if (!readers.get(i).read(dossier).contains(dossier + "/storia")) {
                throw new IllegalStateException(Words.say("wrong", "dossier"));
            }
            if (!readers.get(i).read("/u/attivita").contains("/u/dossier/CN-")) {
                throw new IllegalStateException(Words.say("wrong", "inbox"));
            }
        }
    }

    private static List<String> column(Connection connection, String sql, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, value);
            try (ResultSet rows = select.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }
}
