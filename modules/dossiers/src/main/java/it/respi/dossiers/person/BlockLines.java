// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.person.BlockCard.Line;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rows of blocks for reading: which paper is about to end, where nobody should write. */
@Component
class BlockLines {
    private static final int SOON_MONTHS = 6;

    private final Texts texts;
    private final Dates dates;
    private final Clock clock;

    BlockLines(Texts texts, Dates dates, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.clock = clock;
    }

    List<Line> of(PersonBlock block, List<BlockRow> rows, BlockWords.Of said) {
        return rows.stream()
                .map(row -> switch (block) {
                    case NAMES -> alias(row, said);
                    case PAPERS -> paper(row, said);
                    case CONTACTS -> contact(row, said);
                    case LANGUAGES -> tongue(row, said);
                    case IDENTITY, ADDRESSES -> new Line("", row.get("state"), List.of(), "");
                })
                .toList();
    }

    String day(String iso) {
        return iso.isEmpty() ? "" : dates.numeric(LocalDate.parse(iso));
    }

    private static Line alias(BlockRow row, BlockWords.Of said) {
        String name = (row.get("surname") + " " + row.get("givenNames")).strip();
        return new Line(say(row, "kind", said), name, List.of(), row.get("note"));
    }

    private Line paper(BlockRow row, BlockWords.Of said) {
        String issued = row.get("issued").isEmpty() ? "" : texts.say("person.paper.from", day(row.get("issued")));
        String until = row.get("expires").isEmpty() ? "" : texts.say("person.paper.until", day(row.get("expires")));
        return new Line(
                say(row, "kind", said),
                row.get("number"),
                ending(row.get("expires")),
                joined(say(row, "state", said), issued, until, row.get("note")));
    }

    private List<Tag> ending(String iso) {
        if (iso.isEmpty()) {
            return List.of();
        }
        LocalDate expires = LocalDate.parse(iso);
        LocalDate today = LocalDate.now(clock);
        if (expires.isBefore(today)) {
            return List.of(new Tag("red-o", "s-late", texts.say("person.paper.expired")));
        }
        return expires.isBefore(today.plusMonths(SOON_MONTHS))
                ? List.of(new Tag("amb", "s-warn", texts.say("person.paper.soon")))
                : List.of();
    }

    private Line contact(BlockRow row, BlockWords.Of said) {
        List<Tag> tags = new ArrayList<>();
        tags.add(
                "SAFE".equals(row.get("channel"))
                        ? new Tag("grn", "s-ok", texts.say("person.contact.safe"))
                        : new Tag("red", "s-warn", texts.say("person.contact.unsafe")));
        if ("true".equals(row.get("preferred"))) {
            tags.add(new Tag("blu", "it-check", texts.say("person.contact.preferred")));
        }
        if ("true".equals(row.get("shared"))) {
            tags.add(new Tag("amb", "it-user", texts.say("person.contact.shared")));
        }
        String quiet = row.get("quiet").isEmpty() ? "" : texts.say("person.contact.quiet.value", row.get("quiet"));
        return new Line(say(row, "kind", said), row.get("value"), tags, joined(quiet, row.get("note")));
    }

    private Line tongue(BlockRow row, BlockWords.Of said) {
        String levels = joined(
                texts.say("person.tongue.spoken") + ": " + say(row, "spoken", said),
                texts.say("person.tongue.read") + ": " + say(row, "read", said));
        return new Line("", say(row, "language", said), List.of(), levels);
    }

    private static String say(BlockRow row, String field, BlockWords.Of said) {
        return said.value(row.name(field), row.get(field));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
