// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseEventRow;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.TimelineEntry;
import it.respi.registry.Catalogue;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The history of a case in sentences (storia). */
@Component
public class Timeline {
    private final Offices offices;
    private final Staff staff;
    private final Texts texts;
    private final Dates dates;
    private final Catalogue catalogue;

    Timeline(Offices offices, Staff staff, Texts texts, Dates dates, Catalogue catalogue) {
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
        this.dates = dates;
        this.catalogue = catalogue;
    }

    List<TimelineEntry> of(List<CaseEventRow> events) {
        return of(events, Map.of());
    }

    /** The entries with what was answered, by id of the entry. */
    List<TimelineEntry> of(List<CaseEventRow> events, Map<Long, String> answers) {
        return events.stream()
                .map(event -> entry(event, answers.get(event.id())))
                .toList();
    }

    private TimelineEntry entry(CaseEventRow event, @Nullable String answers) {
        Optional<Office> office = offices.find(event.officeId());
        return new TimelineEntry(
                event.at(),
                office.map(known -> known.kind().mark()).orElse(null),
                office.map(known -> known.shortName() + ", " + staff.nameOf(event.staffId()))
                        .orElse(null),
                sentence(event),
                detail(event, answers));
    }

    /** What happened, in one sentence. */
    public String sentence(CaseEventRow event) {
        String detail = nameOf(event.detail());
        String generic = texts.sayOr("event." + event.kind(), event.title(), detail);
        return event.outcome() == null
                ? generic
                : texts.sayOr("event." + event.kind() + "." + event.outcome(), generic, detail);
    }

    /** The name of the paper or of the office; events keep its code. */
    private String nameOf(@Nullable String detail) {
        return detail == null
                ? ""
                : catalogue
                        .documentKind(detail)
                        .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                        .or(() -> offices.byCode(detail).map(Office::name))
                        .orElse(detail);
    }

    private @Nullable String detail(CaseEventRow event, @Nullable String answers) {
        String dated = event.onDate() == null
                ? null
                : texts.say("event.provenance." + event.provenance(), dates.numeric(event.onDate()));
        return dated == null || answers == null ? (dated == null ? answers : dated) : dated + ". " + answers;
    }
}
