// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.inbox;

import it.respi.dossiers.DossierNews;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which lines of the inbox say something new: somebody else changed their dossier since the reader had it open, today. Opening it
 * ends that.
 */
@Component
record LineNews(JdbcClient jdbc, DossierNews news, Texts texts) {

    List<Mark> of(Actor actor, List<Long> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Long> some = lines.subList(0, Math.min(lines.size(), InboxQueries.PAGE));
        String places = String.join(", ", Collections.nCopies(some.size(), "?"));
        Map<Long, List<Long>> ofDossier = jdbc
                .sql("select dossier_id, id from case_step where id in (" + places + ")")
                .params(some)
                .query((rs, row) -> Map.entry(rs.getLong(1), rs.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<Mark> marks = new ArrayList<>();
        news.since(actor, ofDossier.keySet())
                .forEach((dossier, section) -> ofDossier
                        .getOrDefault(dossier, List.of())
                        .forEach(step -> marks.add(new Mark(step, word(section)))));
        return marks;
    }

    private String word(Section section) {
        return texts.say(
                "inbox.news." + (section == Section.PERSON || section == Section.DOCUMENTS ? section : "CASE"));
    }

    /** The mark of a line. */
    record Mark(long step, String word) {}
}
