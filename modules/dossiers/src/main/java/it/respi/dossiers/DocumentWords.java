// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A document in the reader's words: name of its kind, and what must be known of it. */
@Component
public class DocumentWords {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Catalogue catalogue;
    private final Texts texts;
    private final Clock clock;

    DocumentWords(Catalogue catalogue, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
    }

    /** Name of its kind of paper. */
    public String kind(DocumentRow row) {
        return catalogue
                .documentKind(row.kind())
                .map((DocumentKind kind) -> kind.labelIn(LocaleContextHolder.getLocale()))
                .orElse(row.kind());
    }

    /** State, virus check, version and validity; never only by colour. */
    public List<Tag> tags(DocumentRow row) {
        List<Tag> tags = new ArrayList<>();
        if (row.state() != DocumentState.UPLOADED) {
            boolean good = row.state() != DocumentState.REJECTED;
            tags.add(tag(good ? "grn" : "amb", good ? "it-check" : "s-warn", "document.state." + row.state()));
        }
        tags.addAll(flags(row));
        return tags;
    }

    /** The same without the state. */
    public List<Tag> flags(DocumentRow row) {
        List<Tag> tags = new ArrayList<>();
        if (row.standing().scan() != ScanState.CLEAN) {
            tags.add(scan(row.standing().scan()));
        }
        if (row.standing().supersededBy() != null) {
            tags.add(tag("gry", "it-clock", "document.superseded"));
        } else if (row.standing().isExpired(LocalDate.now(clock.withZone(ROME)))) {
            tags.add(tag("red-o", "s-late", "document.expired"));
        }
        return tags;
    }

    /**
     * The same, and whether it serves for the household of the person (documento del nucleo).
     *
     * @param ofRelative whether it stands in the dossier of another member; then its office is told
     */
    public List<Tag> household(DocumentRow row, boolean ofRelative) {
        List<Tag> tags = new ArrayList<>();
        if (ofRelative) {
            tags.add(new Tag(
                    "blu",
                    "it-user",
                    texts.say("document.household.of", row.office().shortName())));
        } else if (row.shared() && row.standing().supersededBy() == null && row.state() != DocumentState.REJECTED) {
            tags.add(tag("blu", "it-user", "document.household"));
        }
        tags.addAll(flags(row));
        return tags;
    }

    private Tag scan(ScanState scan) {
        String key = "document.scan.tag." + scan;
        return switch (scan) {
            case INFECTED -> tag("red", "s-late", key);
            case WAITING -> tag("amb", "s-warn", key);
            case UNSCANNED, CLEAN, REMOVED -> tag("gry", "s-todo", key);
        };
    }

    private Tag tag(String tone, String icon, String key) {
        return new Tag(tone, icon, texts.say(key));
    }
}
