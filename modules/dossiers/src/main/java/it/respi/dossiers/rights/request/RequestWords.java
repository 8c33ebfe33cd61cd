// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

import it.respi.platform.view.Choice;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Requests in the reader's words. */
@Component
public class RequestWords {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int SOON = 7;

    private final Offices offices;
    private final Staff staff;
    private final Texts texts;
    private final Clock clock;

    RequestWords(Offices offices, Staff staff, Texts texts, Clock clock) {
        this.offices = offices;
        this.staff = staff;
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ROME));
    }

    /** A request as a page shows it. */
    public Line line(PersonRequest request) {
        String office =
                offices.find(request.officeId()).map(known -> known.shortName()).orElse("");
        return new Line(
                request,
                texts.say("request.kind." + request.kind()),
                texts.say("request.channel." + request.channel()),
                office + ", " + staff.nameOf(request.staffId()),
                state(request));
    }

    List<Choice> kinds() {
        return Stream.of(RequestKind.values())
                .map(kind -> new Choice(
                        kind.name(), texts.say("request.kind." + kind), texts.say("request.kind." + kind + ".hint")))
                .toList();
    }

    List<Choice> channels() {
        return Stream.of(RequestChannel.values())
                .map(channel -> Choice.of(channel.name(), texts.say("request.channel." + channel)))
                .toList();
    }

    List<Choice> outcomes() {
        return Stream.of(RequestOutcome.values())
                .map(outcome -> Choice.of(outcome.name(), texts.say("request.outcome." + outcome)))
                .toList();
    }

    private Tag state(PersonRequest request) {
        RequestOutcome outcome = request.outcome();
        if (outcome != null) {
            boolean yes = outcome == RequestOutcome.GRANTED || outcome == RequestOutcome.PARTLY;
            return new Tag(yes ? "grn" : "gry", yes ? "s-ok" : "it-close", texts.say("request.outcome." + outcome));
        }
        if (request.isLate(today())) {
            return new Tag("red", "s-late", texts.say("request.state.late"));
        }
        return request.dueOn().isBefore(today().plusDays(SOON))
                ? new Tag("amb", "s-warn", texts.say("request.state.soon"))
                : new Tag("blu", "s-run", texts.say("request.state.waits"));
    }

    /** A request on a page. */
    public record Line(PersonRequest request, String kind, String channel, String by, Tag state) {}
}
