// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench;

import it.respi.bench.floor.HistoryFloor;
import it.respi.bench.floor.ReadFloor;
import it.respi.bench.floor.SearchFloor;
import it.respi.bench.floor.WriteFloor;
import it.respi.bench.load.Load;
import it.respi.bench.load.Operation;
import it.respi.bench.web.Completing;
import it.respi.bench.web.Opening;
import it.respi.bench.web.Reading;
import it.respi.bench.web.Searching;
import it.respi.bench.web.Taking;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that is measured on one archive: through the application, and by plain JDBC beside it. */
final class Doors {
    static final String OPEN = "open dossier";
    static final String COMPLETE = "complete step";
    static final String TAKE = "claim step";
    static final String BOTH = "claim + complete step";

    private static final String NUMBER = "search by number";
    private static final String PAPER = "search by identity number";
    private static final String RARE = "search by a rare name";
    private static final String FREQUENT = "search by a frequent name";
    private static final String PAIR = "search by two frequent names";
    private static final String PAGE = "dossier page";
    private static final String INBOX = "inbox";

    /** The operations of {@link #application}. */
    static final List<String> NAMES = List.of(NUMBER, PAPER, RARE, FREQUENT, PAIR, PAGE, INBOX, OPEN, COMPLETE);

    private static final int ENOUGH_STEPS = 400;

    private final Subject subject;
    private final Connection watching;
    private final People people;
    private final Sought sought;
    private final Opening opening;
    private final Completing completing;

    private Doors(Subject subject, Connection watching, People people) throws SQLException {
        this.subject = subject;
        this.watching = watching;
        this.people = people;
        this.sought = Sought.of(people, watching);
        this.opening = new Opening(people.desk());
        this.completing = new Completing(people.desk(), subject.connection());
    }

    /** Signs people in; refused when what they see is not what is to be measured. */
    static Doors of(Subject subject) throws IOException, SQLException, InterruptedException {
        Connection watching = subject.connection();
        People people = People.of(subject.stack(), watching);
        people.check();
        return new Doors(subject, watching, people);
    }

    Connection watching() {
        return watching;
    }

    People people() {
        return people;
    }

    /** How often a desk was asked whether a new person is somebody known. */
    int asked() {
        return opening.asked();
    }

    /** The operations of the application, those that change nothing first. */
    Map<String, Operation> application() {
        List<it.respi.bench.web.Visitor> readers = people.readers();
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put(NUMBER, new Searching(readers, people::anyNumber));
        all.put(PAPER, new Searching(readers, sought::passport));
        all.put(RARE, new Searching(readers, sought::rareSurname));
        all.put(FREQUENT, new Searching(readers, reader -> Sought.any(Sought.FREQUENT)));
        all.put(PAIR, new Searching(readers, reader -> Sought.any(Sought.PAIRS)));
        all.put(PAGE, new Reading(readers, reader -> "/u/dossier/" + people.anyNumber(reader)));
        all.put(INBOX, new Reading(readers, reader -> "/u/attivita"));
        all.put(OPEN, opening);
        all.put(COMPLETE, completing);
        return all;
    }

    /** What is done to a case: opened, a step taken, finished, or both. */
    Map<String, Operation> actions() throws SQLException {
        int office = people.rights().getFirst().officeId();
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put(OPEN, opening);
        all.put(TAKE, new Taking(people.desk(), subject.connection(), office));
        all.put(COMPLETE, completing);
        all.put(BOTH, completing.taken());
        return all;
    }

    /** The same rows by plain JDBC, by the names of {@link #application}; learns them from the application. */
    Map<String, Operation> floor() throws IOException, SQLException, InterruptedException {
        HistoryFloor.create(watching);
        ReadFloor reading = new ReadFloor(subject.connections(Measuring.KEEPERS), people.rights());
        SearchFloor searching = new SearchFloor(
                subject.connections(Measuring.KEEPERS),
                people.rights(),
                subject.truth().marks());
        WriteFloor writing = WriteFloor.learn(watching, opening, completing, subject.connections(Measuring.KEEPERS));
        Map<String, Operation> all = new LinkedHashMap<>();
        all.put(NUMBER, searching.byNumber(people::anyNumber));
        all.put(PAPER, searching.byPaper(sought::passport));
        all.put(RARE, searching.byNames(sought::rareSurname));
        all.put(FREQUENT, searching.byNames(reader -> Sought.any(Sought.FREQUENT)));
        all.put(PAIR, searching.byNames(reader -> Sought.any(Sought.PAIRS)));
        all.put(PAGE, reading.dossier(people::anyNumber));
        all.put(INBOX, reading.inbox());
        all.put(OPEN, writing.opening());
        all.put(COMPLETE, writing.completing());
        return all;
    }

    /** There are enough steps to finish. */
    void enoughSteps() throws SQLException, InterruptedException {
        completing.prepare();
        while (completing.waiting() < ENOUGH_STEPS) {
            Load.closed(opening, Measuring.CLIENTS, Duration.ofSeconds(10));
            completing.prepare();
        }
    }
}
