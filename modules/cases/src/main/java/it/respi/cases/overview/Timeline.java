// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.casefile.CaseEventRow;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.Dates;
import it.respi.platform.view.dossier.TimelineEntry;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The history of a case in sentences (storia). */
@Component
class Timeline {
    private final Offices offices;
    private final Staff staff;
    private final MessageSource messages;
    private final Dates dates;

    Timeline(Offices offices, Staff staff, MessageSource messages, Dates dates) {
        this.offices = offices;
        this.staff = staff;
        this.messages = messages;
        this.dates = dates;
    }

    List<TimelineEntry> of(List<CaseEventRow> events) {
        return events.stream().map(this::entry).toList();
    }

    private TimelineEntry entry(CaseEventRow event) {
        Optional<Office> office = offices.find(event.officeId());
        return new TimelineEntry(
                event.at(),
                office.map(known -> known.kind().mark()).orElse(null),
                office.map(known -> known.shortName() + ", " + staff.nameOf(event.staffId())).orElse(null),
                sentence(event),
                detail(event));
    }

    private String sentence(CaseEventRow event) {
        Locale locale = LocaleContextHolder.getLocale();
        String detail = event.detail() == null ? "" : event.detail();
        String generic = messages.getMessage("event." + event.kind(), new Object[] {detail}, event.title(), locale);
        String exact = event.outcome() == null
                ? null
                : messages.getMessage(
                        "event." + event.kind() + "." + event.outcome(), new Object[] {detail}, null, locale);
        return exact != null ? exact : Objects.requireNonNull(generic);
    }

    private @Nullable String detail(CaseEventRow event) {
        if (event.onDate() == null) {
            return null;
        }
        String key = "event.provenance." + event.provenance();
        return messages.getMessage(
                key, new Object[] {dates.numeric(event.onDate())}, key, LocaleContextHolder.getLocale());
    }
}
