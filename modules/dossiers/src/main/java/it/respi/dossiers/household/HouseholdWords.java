// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.platform.view.Dates;
import it.respi.platform.view.Initials;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Households in the reader's words. */
@Component
class HouseholdWords {
    private final Texts texts;
    private final Dates dates;
    private final Initials initials;
    private final Clock clock;

    HouseholdWords(Texts texts, Dates dates, Initials initials, Clock clock) {
        this.texts = texts;
        this.dates = dates;
        this.initials = initials;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Rome")));
    }

    List<Line> current(Household household) {
        return household.current().stream().map(this::line).toList();
    }

    List<Line> past(Household household) {
        return household.members().stream()
                .filter(member -> !member.current())
                .map(this::line)
                .toList();
    }

    /** What is wanting: minors for whom nobody answers. */
    List<String> warnings(Household household) {
        return household.current().stream()
                .filter(member -> member.minor(today()) && !answered(household, member))
                .map(member -> member.self()
                        ? texts.say("household.minor.alone")
                        : texts.say("household.minor.alone.of", name(member)))
                .toList();
    }

    private static boolean answered(Household household, Member minor) {
        return household.ties().stream()
                .filter(tie -> tie.concerns(minor.id()))
                .anyMatch(tie -> tie.seenFrom(minor.id()).answersForMinor());
    }

    /** What those are to each other of whom neither is the person of the dossier. */
    List<TieLine> ties(Household household) {
        return household.ties().stream()
                .flatMap(tie -> household
                        .find(tie.member())
                        .filter(member -> !member.self())
                        .flatMap(member -> household
                                .find(tie.relative())
                                .filter(relative -> !relative.self())
                                .map(relative -> tie(tie, member, relative)))
                        .stream())
                .toList();
    }

    private TieLine tie(Tie tie, Member member, Member relative) {
        return new TieLine(
                relative.id(),
                member.id(),
                texts.say(
                        "household.tie", name(relative), texts.say("household.relation." + tie.kind()), name(member)));
    }

    private String name(Member member) {
        return member.label().isEmpty() ? texts.say("household.erased") : member.label();
    }

    private Line line(Member member) {
        String name = name(member);
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

    /**
     * What one member is to another, in words.
     *
     * @param relative who
     * @param member to whom
     */
    record TieLine(long relative, long member, String text) {}
}
