// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.rules;

import it.respi.agenda.booking.Quotas;
import it.respi.agenda.slot.AgendaRules;
import it.respi.agenda.slot.Closing;
import it.respi.agenda.slot.Opening;
import it.respi.agenda.slot.Resource;
import it.respi.agenda.slot.Resources;
import it.respi.agenda.slot.SlotKind;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The rules of an office in words, and the forms that change them. */
@Component
class RulePages {
    private final AgendaRules rules;
    private final Resources resources;
    private final Quotas quotas;
    private final Offices offices;
    private final Around around;

    RulePages(AgendaRules rules, Resources resources, Quotas quotas, Offices offices, Around around) {
        this.rules = rules;
        this.resources = resources;
        this.quotas = quotas;
        this.offices = offices;
        this.around = around;
    }

    ModelAndView all(Actor actor) {
        rules.requireHead(actor);
        int office = actor.office().id();
        LocalDate today = LocalDate.now(around.clock());
        List<Resource> counters = resources.of(office);
        List<Opening> openings = resources.openings(office, today);
        return new ModelAndView("agenda/rules")
                .addObject(
                        "counters",
                        counters.stream()
                                .map(one -> new Counter(
                                        one,
                                        openings.stream()
                                                .filter(opening -> opening.resourceId() == one.id())
                                                .map(RulePages::hours)
                                                .toList()))
                                .toList())
                .addObject(
                        "closures",
                        resources.closings(office, today).stream()
                                .map(closing -> closure(closing, counters))
                                .toList())
                .addObject("lends", lends(actor))
                .addObject(
                        "lent",
                        quotas.of(office).stream()
                                .map(quota -> new Lent(offices.get(quota.desk()).name(), quota.perDay()))
                                .toList())
                .addObject("released", Quotas.RELEASED_DAYS_BEFORE)
                .addObject("key", SubmissionKey.fresh());
    }

    private static boolean lends(Actor actor) {
        return actor.office().kind() != AgencyKind.HELP_DESK;
    }

    ModelAndView form(Actor actor, RuleKind kind, BindingResult errors) {
        rules.requireHead(actor);
        return new ModelAndView("agenda/rule")
                .addObject("which", kind.slug())
                .addObject("form", errors.getTarget())
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors)
                .addObject(
                        "counters",
                        resources.of(actor.office().id()).stream()
                                .map(one -> Choice.of(Long.toString(one.id()), one.name()))
                                .toList())
                .addObject("kinds", kinds())
                .addObject(
                        "weekdays",
                        Arrays.stream(DayOfWeek.values())
                                .map(RulePages::weekday)
                                .toList())
                .addObject("desks", desks(actor))
                .addObject("key", SubmissionKey.fresh());
    }

    private List<Choice> kinds() {
        return Stream.of(SlotKind.values())
                .map(kind -> Choice.of(kind.name(), around.texts().say("agenda.kind." + kind.name())))
                .toList();
    }

    private static Choice weekday(DayOfWeek day) {
        return Choice.of(Integer.toString(day.getValue()), name(day));
    }

    private List<Choice> desks(Actor actor) {
        return offices.all().stream()
                .filter(office -> office.kind() == AgencyKind.HELP_DESK && !actor.worksAt(office.id()))
                .map(office -> Choice.of(Integer.toString(office.id()), office.name()))
                .toList();
    }

    private static Hours hours(Opening opening) {
        return new Hours(
                opening.id(),
                name(opening.weekday()),
                time(opening.from()),
                time(opening.to()),
                opening.validFrom(),
                opening.validTo());
    }

    private static Shut closure(Closing closing, List<Resource> counters) {
        boolean whole = closing.from() == 0 && closing.to() == Closing.WHOLE_DAY;
        return new Shut(
                closing.id(),
                closing.day(),
                whole ? null : time(closing.from()) + " – " + time(closing.to()),
                counters.stream()
                        .filter(one -> closing.resourceId() != null && one.id() == closing.resourceId())
                        .map(Resource::name)
                        .findFirst()
                        .orElse(null));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale());
    }

    /** The end of the day is written as people write it. */
    private static String time(int minutes) {
        return minutes == Closing.WHOLE_DAY
                ? "24:00"
                : LocalTime.ofSecondOfDay(minutes * 60L).toString();
    }

    /** Words and the day. */
    @Component
    record Around(Texts texts, Clock clock) {}

    /** A counter with its hours. */
    record Counter(Resource resource, List<Hours> hours) {}

    /** Hours in words. */
    record Hours(
            long id,
            String weekday,
            String from,
            String to,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * A closure in words.
     *
     * @param hours null for the whole day
     * @param counter null for all of the office
     */
    record Shut(
            long id,
            LocalDate day,
            @Nullable String hours,
            @Nullable String counter) {}

    /** What a desk gets. */
    record Lent(String desk, int perDay) {}
}
