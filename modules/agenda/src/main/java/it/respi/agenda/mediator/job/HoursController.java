// SPDX-License-Identifier: EUPL-1.2
package it.respi.agenda.mediator.job;

import it.respi.agenda.mediator.job.MonthHours.Line;
import it.respi.agenda.mediator.job.MonthHours.Sheet;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Csv;
import it.respi.platform.view.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hours of mediators in a month, as a page and as a table for whoever pays. */
@Controller
class HoursController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MonthHours hours;
    private final MediationWords words;
    private final Texts texts;
    private final Clock clock;

    HoursController(MonthHours hours, MediationWords words, Texts texts, Clock clock) {
        this.hours = hours;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/u/mediatori/ore")
    ModelAndView page(
            Actor actor,
            @RequestParam(name = "mese", defaultValue = "") String typed,
            @RequestParam(name = "mediatore", required = false) @Nullable Long opened) {
        YearMonth month = month(typed);
        Sheet sheet = hours.sheet(actor, month);
        Line line = sheet.lines().stream()
                .filter(one -> opened != null && one.id() == opened)
                .findFirst()
                .orElse(null);
        return new ModelAndView("mediator/hours")
                .addObject("sheet", sheet)
                .addObject("month", month.toString())
                .addObject("first", month.atDay(1))
                .addObject("before", month.minusMonths(1).toString())
                .addObject("after", month.plusMonths(1).toString())
                .addObject("line", line)
                .addObject("jobs", line == null ? List.of() : hours.jobs(actor, month, line.id()));
    }

    @GetMapping("/u/mediatori/ore.csv")
    ResponseEntity<String> table(Actor actor, @RequestParam(name = "mese", defaultValue = "") String typed) {
        YearMonth month = month(typed);
        Sheet sheet = hours.sheet(actor, month);
        String name = ContentDisposition.attachment()
                .filename("ore-mediatori-" + month + ".csv")
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(Csv.MARK + csv(sheet));
    }

    private String csv(Sheet sheet) {
        String head = Csv.line(
                texts.say("mediator.hours.month"),
                texts.say("mediator.code"),
                texts.say("mediator.name"),
                texts.say("mediator.organisation"),
                texts.say("mediator.hours.jobs"),
                texts.say("mediator.hours.time"),
                texts.say("mediator.hours.minutes"));
        return head
                + sheet.lines().stream()
                        .filter(one -> one.jobs() > 0)
                        .map(one -> Csv.line(
                                sheet.month(),
                                one.code(),
                                one.name(),
                                one.organisation(),
                                one.jobs(),
                                words.time(one.minutes()),
                                one.minutes()))
                        .collect(Collectors.joining());
    }

    private YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeException none) {
            return YearMonth.now(clock); // nothing typed, or no month
        }
    }
}
