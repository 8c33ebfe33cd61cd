// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.person.PersonPair;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import it.respi.platform.data.Slice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.TimelineEntry;
import it.respi.registry.Catalogue;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Mergers in the reader's words. */
@Component
public class MergeWords {
    private final MergeRows rows;
    private final DossierScope scope;
    private final AccessLog access;
    private final Offices offices;
    private final Staff staff;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Dates dates;

    MergeWords(
            MergeRows rows,
            DossierScope scope,
            AccessLog access,
            Offices offices,
            Staff staff,
            Catalogue catalogue,
            Texts texts,
            Dates dates) {
        this.rows = rows;
        this.scope = scope;
        this.access = access;
        this.offices = offices;
        this.staff = staff;
        this.catalogue = catalogue;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * What the history of a dossier says of its mergers, newest first; asks nothing for one that never had any. Words and names
     * are for the offices of the merger, others read the number.
     */
    public List<TimelineEntry> history(Dossier dossier, Actor actor) {
        if (!dossier.everMerged()) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Merge merge : rows.ofDossier(dossier.id(), reader(actor))) {
            boolean stays = merge.keptId() == dossier.id();
            String other = merge.other(dossier.number());
            boolean mine = merge.concerns(actor);
            if (merge.decided() != null && merge.happened()) {
                String said = texts.say(stays ? "merge.event.kept" : "merge.event.merged", other);
                entries.add(entry(merge.decided(), said, mine, merge.words()));
            }
            if (merge.splitDecided() != null && merge.state() == MergeState.SPLIT) {
                entries.add(
                        entry(merge.splitDecided(), texts.say("merge.event.split", other), mine, merge.splitWords()));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }

    /** The mergers of a dossier that concern the reader's office, newest first. */
    List<Line> ofDossier(Dossier dossier, Actor actor) {
        return rows.ofDossier(dossier.id(), reader(actor)).stream()
                .filter(merge ->
                        !merge.question() || actor.worksAt(merge.fromOffice()) || actor.worksAt(merge.toOffice()))
                .map(merge -> line(merge, actor))
                .toList();
    }

    /** What waits at the reader's office, or was asked by it; written in the register. */
    Slice<Line> open(Actor actor, @Nullable String cursor) {
        List<Merge> found = rows.open(reader(actor), Slice.after(cursor));
        Slice<Line> lines = Slice.of(found, MergeRows.PAGE, last -> Long.toString(last.id()))
                .map(merge -> line(merge, actor));
        access.listed(
                actor, lines.items().stream().flatMap(Line::dossiers).distinct().toList(), Purpose.WORK_LIST);
        return lines;
    }

    Line line(Merge merge, Actor actor) {
        Merge.Waiting waiting = merge.waiting();
        boolean hidden = merge.question() && merge.state() != MergeState.AGREED && !actor.worksAt(merge.toOffice());
        String kind = merge.question() ? "QUESTION" : merge.state() == MergeState.SPLIT_ASKED ? "SPLIT" : "MERGE";
        return new Line(
                merge,
                texts.say("merge.kind." + kind),
                hidden ? null : merge.mergedNumber(),
                offices.get(waiting.from()).shortName(),
                offices.get(waiting.to()).shortName(),
                staff.nameOf(waiting.by()),
                at(merge),
                merge.state().waits() && actor.worksAt(waiting.to()) && actor.staffId() != waiting.by(),
                state(merge));
    }

    /** A field of two persons beside each other; days as people write them. */
    Field field(PersonPair.Line line, String chosen) {
        return new Field(
                line.field(),
                texts.say("person." + line.field()),
                say(line, line.one()),
                say(line, line.other()),
                chosen);
    }

    String label(String field) {
        return texts.say("person." + field);
    }

    String value(String field, String value) {
        return say(new PersonPair.Line(field, value, value), value);
    }

    private String say(PersonPair.Line line, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (line.field()) {
            case "interpreter" -> texts.say("true".equals(value) ? "person.yes" : "person.no");
            case "birthCountry", "citizenship" -> country(value);
            case "sex" -> texts.say("person.sex." + value);
            case "birthPrecision" -> texts.say("person.birthPrecision." + value);
            case "language" -> texts.sayOr("language." + value, value);
            default -> day(value);
        };
    }

    private String country(String alpha3) {
        return catalogue
                .country(alpha3)
                .map(known -> known.nameIn(LocaleContextHolder.getLocale()))
                .orElse(alpha3);
    }

    private String day(String value) {
        if (value.length() != 10 || value.charAt(4) != '-') {
            return value;
        }
        try {
            return dates.numeric(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }

    private TimelineEntry entry(Merge.Event event, String said, boolean mine, @Nullable String words) {
        var office = offices.get(event.office());
        String who = mine ? office.shortName() + ", " + staff.nameOf(event.by()) : office.shortName();
        return new TimelineEntry(event.at(), office.kind().mark(), who, said, mine ? words : null);
    }

    private static Instant at(Merge merge) {
        return merge.state() == MergeState.SPLIT_ASKED && merge.splitAsked() != null
                ? merge.splitAsked().at()
                : merge.askedAt();
    }

    private Tag state(Merge merge) {
        String text = texts.say("merge.state." + merge.state());
        return switch (merge.state()) {
            case ASKED, PROPOSED, SPLIT_ASKED -> new Tag("blu", "s-run", text);
            case MERGED, AGREED -> new Tag("grn", "s-ok", text);
            case SPLIT, REJECTED, CANCELLED -> new Tag("gry", "it-close", text);
        };
    }

    private Reader reader(Actor actor) {
        return scope.of(actor);
    }

    /**
     * A merger on a page.
     *
     * @param other number of the dossier that is merged; null for an office that asked and does not see it
     * @param mine whether somebody at the reader's office answers, and the reader may be the one
     */
    record Line(
            Merge merge,
            String kind,
            @Nullable String other,
            String from,
            String to,
            String who,
            Instant at,
            boolean mine,
            Tag state) {
        /** Whose numbers it shows. */
        Stream<Long> dossiers() {
            return other == null ? Stream.of(merge.keptId()) : Stream.of(merge.keptId(), merge.mergedId());
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Line[" + merge.id() + "]";
        }
    }

    /**
     * A field of both persons.
     *
     * @param chosen {@code one} or {@code other}
     */
    record Field(String name, String label, String one, String other, String chosen) {
        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }
}
