// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.web;

import it.respi.bench.load.Operation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Looks for dossiers by the one box, as several people in turn. A number or one name always finds somebody; that nobody
 * bears two names at once is an answer too.
 */
public final class Searching implements Operation {
    private final List<Visitor> people;
    private final IntFunction<String> typed;

    /** @param typed what client {@code n} looks for next */
    public Searching(List<Visitor> people, IntFunction<String> typed) {
        this.people = people;
        this.typed = typed;
    }

    @Override
    public Outcome run(int client) throws IOException, InterruptedException {
        int person = client % people.size();
        String words = typed.apply(person);
        HttpResponse<String> answer = people.get(person).post("/u/dossier/cerca", Map.of("q", words));
        boolean found = answer.statusCode() == 302
                || answer.statusCode() == 200
                        && (words.contains(" ") || answer.body().contains("/u/dossier/CN-"));
        return found ? Outcome.DONE : Outcome.WRONG;
    }
}
