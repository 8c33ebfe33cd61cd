// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import it.respi.bench.load.Operation;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Reads one page as several people in turn. */
public final class Reading implements Operation {
    private final List<Visitor> people;
    private final IntFunction<String> path;

    /** @param path address of what client {@code n} reads next */
    public Reading(List<Visitor> people, IntFunction<String> path) {
        this.people = people;
        this.path = path;
    }

    @Override
    public Outcome run(int client) throws IOException, InterruptedException {
        int person = client % people.size();
        int status = people.get(person).get(path.apply(person)).statusCode();
        return status == 200 ? Outcome.DONE : Outcome.WRONG;
    }
}
