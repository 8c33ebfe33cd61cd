// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Initials;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Households in the reader's words. */
@Component
class HouseholdWords {
    private final Texts texts;
    private final Dates dates;
    private final Initials initials;
    private final DocumentWords documents;
    private final Clock clock;

    HouseholdWords(Texts texts, Dates dates, Initials initials, DocumentWords documents, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.initials = initials;
        this.documents = documents;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome")));
    }

    List<Line> current(List<Member> members) {
        return members.stream().filter(Member::current).map(this::line).toList();
    }

    List<Line> past(List<Member> members) {
        return members.stream()
                .filter(member -> !member.current())
                .map(this::line)
                .toList();
    }

    /** What is wanting: a minor for whom nobody answers. Told in the minor's own dossier, where relations are known. */
    List<String> warnings(List<Member> members) {
        boolean minor = members.stream().anyMatch(member -> member.self() && member.current() && member.minor(today()));
        boolean answered = members.stream()
                .filter(Member::current)
                .map(Member::relation)
                .anyMatch(relation -> relation != null && relation.answersForMinor());
        return minor && !answered ? List.of(texts.say("household.minor.alone")) : List.of();
    }

    MemberForm form(Member member) {
        return new MemberForm(
                null,
                null,
                null,
                null,
                member.self() ? Relation.OTHER.name() : name(member.relation()),
                member.whereabouts().name(),
                member.since());
    }

    Papers papers(SharedPapers.Papers found) {
        return new Papers(
                found.shared().stream().map(this::paper).toList(),
                found.others().stream().map(this::paper).toList(),
                found.could().stream()
                        .map(row -> Choice.of(Long.toString(row.id()), documents.kind(row) + " · " + row.name()))
                        .toList());
    }

    List<Choice> relations() {
        return Stream.of(Relation.values())
                .map(relation -> Choice.of(relation.name(), texts.say("household.relation." + relation)))
                .toList();
    }

    List<Choice> places() {
        return Stream.of(Whereabouts.values())
                .map(place -> Choice.of(place.name(), texts.say("household.whereabouts." + place)))
                .toList();
    }

    List<Choice> endings() {
        return Stream.of(Ending.values())
                .filter(ending -> ending != Ending.ALONE)
                .map(ending -> Choice.of(ending.name(), texts.say("household.ending." + ending)))
                .toList();
    }

    private Line line(Member member) {
        String name = member.label().isEmpty() ? texts.say("household.erased") : member.label();
        return new Line(
                member.id(),
                member.self() ? null : member.number(),
                name,
                initials.of(name),
                detail(member),
                place(member),
                member.current() && member.minor(today()),
                member.self());
    }

    private String detail(Member member) {
        String relation = member.self()
                ? texts.say("household.self.here")
                : texts.say("household.relation." + (member.relation() == null ? "UNKNOWN" : member.relation()));
        Integer age = member.age(today());
        String years = age == null ? "" : " · " + texts.say("household.age", age);
        return relation + years + ended(member);
    }

    private String ended(Member member) {
        if (member.until() == null) {
            return "";
        }
        String day = dates.numeric(member.until());
        return " · "
                + (member.ending() == null
                        ? texts.say("household.until.day", day)
                        : texts.say("household.until", day, texts.say("household.ending." + member.ending())));
    }

    private @Nullable Tag place(Member member) {
        if (!member.current()) {
            return null;
        }
        String tone = member.whereabouts() == Whereabouts.IN_ITALY ? "grn" : "gry";
        return new Tag(tone, null, texts.say("household.whereabouts." + member.whereabouts()));
    }

    private Paper paper(DocumentRow row) {
        return new Paper(
                row.id(),
                documents.kind(row),
                row.standing().validUntil() == null
                        ? row.office().shortName()
                        : texts.say(
                                "household.paper.valid",
                                row.office().shortName(),
                                dates.numeric(row.standing().validUntil())),
                documents.tags(row));
    }

    private static @Nullable String name(@Nullable Relation relation) {
        return relation == null ? null : relation.name();
    }

    /**
     * A member on the page.
     *
     * @param number of a dossier to go to; null when there is none to show
     */
    record Line(
            long id,
            @Nullable String number,
            String name,
            String initials,
            String detail,
            @Nullable Tag place,
            boolean minor,
            boolean self) {}

    /** A paper that serves for all, on the page. */
    record Paper(long id, String kind, String detail, List<Tag> tags) {}

    /**
     * The papers on the page.
     *
     * @param could what may be added
     */
    record Papers(List<Paper> shared, List<Paper> others, List<Choice> could) {}
}
