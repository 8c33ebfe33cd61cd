// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.kernel.actor.Office;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions in the reader's words. */
@Component
class QuesitoWords {
    private final Offices offices;
    private final Staff staff;
    private final Texts texts;
    private final Dates dates;
    private final Clock clock;

    QuesitoWords(Offices offices, Staff staff, Texts texts, Dates dates, Clock clock) {
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
        this.dates = dates;
        this.clock = clock;
    }

    Line line(Quesito quesito) {
        return new Line(
                quesito.id(),
                quesito.number(),
                texts.say("quesito.topic." + quesito.topic()),
                quesito.subject(),
                offices.get(quesito.fromOffice()),
                offices.get(quesito.toOffice()),
                staff.nameOf(quesito.staffId()),
                quesito.at(),
                quesito.dueOn(),
                state(quesito));
    }

    Said said(Message message) {
        return new Said(
                message.id(),
                texts.say("quesito.kind." + message.kind()),
                message.kind() == Message.Kind.ANSWER,
                offices.get(message.officeId()),
                staff.nameOf(message.staffId()),
                message.at(),
                message.body().isEmpty() ? texts.say("note.erased") : message.body());
    }

    List<Choice> topics() {
        return Arrays.stream(Topic.values())
                .map(topic -> Choice.of(topic.name(), texts.say("quesito.topic." + topic)))
                .toList();
    }

    List<Choice> offices(List<Integer> ids) {
        return ids.stream()
                .map(offices::get)
                .map(office -> Choice.of(Integer.toString(office.id()), office.shortName()))
                .toList();
    }

    private Tag state(Quesito quesito) {
        LocalDate today = LocalDate.now(clock);
        return switch (quesito.state()) {
            case CLOSED -> new Tag("gry", "s-ok", texts.say("quesito.state.CLOSED"));
            case ANSWERED -> new Tag("grn", "s-ok", texts.say("quesito.state.ANSWERED"));
            case OPEN ->
                quesito.isLate(today)
                        ? new Tag("red", "s-late", texts.say("quesito.state.late", dates.numeric(quesito.dueOn())))
                        : new Tag("blu", "s-run", texts.say("quesito.state.OPEN", dates.numeric(quesito.dueOn())));
        };
    }

    /**
     * A question on a page.
     *
     * @param number of the dossier, null for a general question
     * @param subject empty in lists, for questions about dossiers
     */
    record Line(
            long id,
            @Nullable String number,
            String topic,
            String subject,
            Office from,
            Office to,
            String who,
            Instant at,
            LocalDate dueOn,
            Tag state) {}

    /** A message on a page. */
    record Said(long id, String kind, boolean answer, Office office, String who, Instant at, String body) {}
}
