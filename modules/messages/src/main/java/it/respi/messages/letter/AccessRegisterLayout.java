// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.AccessRegister.Use;
import it.respi.messages.letter.paper.Cell.Run;
import it.respi.messages.letter.paper.Marker;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Row;
import it.respi.messages.letter.paper.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Order of the register of accesses (modello T97, art. 15 GDPR). */
final class AccessRegisterLayout implements Paper.Content {

    private final AccessRegister register;
    private final Composer composer;

    AccessRegisterLayout(AccessRegister register, Composer composer) {
        this.register = register;
        this.composer = composer;
    }

    @Override
    public void put(Sheet sheet) throws IOException {
        var common = new CommonCards(composer, register.head());
        common.begin(sheet, List.of());
        sheet.card(composer.card("uses.title", Map.of("count", register.uses().size()), uses(), true));
        sheet.card(composer.card("rights.title", Map.of(), rights(), false));
        sheet.card(common.desk());
    }

    private List<Row> uses() {
        var rows = new ArrayList<Row>();
        for (var use : register.uses()) {
            rows.add(composer.words(Marker.POINT, p -> words(use, p)));
        }
        return rows;
    }

    private static List<Run> words(Use use, Phrases phrases) {
        var office = Phrases.isolated(use.office().in(phrases.language()));
        var did = did(use, phrases);
        var times = use.times() == 1 ? did : phrases.say("times", Map.of("did", did, "times", use.times()));
        var who = new Run(Phrases.isolated(phrases.date(use.day())) + " · " + office, Composer.STRONG);
        if (use.isByCode()) {
            return List.of(who, new Run(times, Composer.BODY));
        }
        return List.of(
                who,
                new Run(functions(use, phrases), Composer.BODY),
                new Run(times, Composer.BODY),
                new Run(phrases.say("purpose." + use.purpose()), Composer.BODY));
    }

    private static String did(Use use, Phrases phrases) {
        var did = phrases.say("did." + use.action());
        return use.document() == null
                ? did
                : phrases.say(
                        "document",
                        Map.of(
                                "did",
                                did,
                                "kind",
                                Phrases.isolated(use.document().in(phrases.language()))));
    }

    private static String functions(Use use, Phrases phrases) {
        return use.functions().isEmpty()
                ? phrases.say("function.unknown")
                : use.functions().stream()
                        .map(function -> phrases.say("function." + function))
                        .collect(Collectors.joining(" · "));
    }

    private List<Row> rights() {
        return List.of(
                composer.sentence(Marker.POINT, "rights.names"),
                composer.sentence(Marker.POINT, "rights.lists"),
                composer.sentence(Marker.POINT, "rights.ask"),
                composer.sentence(Marker.POINT, "rights.complain"));
    }
}
