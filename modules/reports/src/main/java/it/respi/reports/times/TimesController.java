// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import it.respi.cases.ProcedureCatalog;
import it.respi.kernel.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the times (tempi e flussi) and its tables; its address is its whole state. */
@Controller
class TimesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MeasureTimes measure;
    private final ProcedureCatalog procedures;
    private final MessageSource messages;
    private final Clock clock;

    TimesController(MeasureTimes measure, ProcedureCatalog procedures, MessageSource messages, Clock clock) {
        this.measure = measure;
        this.procedures = procedures;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(Asked.PAGE)
    String page(Actor actor, @ModelAttribute("asked") Asked asked, Locale locale, Model model) {
        Times times = measure.measure(actor, asked.months(), asked.procedura(), asked.ufficio());
        Words words = new Words(messages, locale);
        model.addAttribute("page", new TimesPage(times, asked, words));
        model.addAttribute("words", words);
        model.addAttribute("menus", new Menus(asked, words).all(procedures.procedures(), measure.choices(actor)));
        model.addAttribute("now", clock.instant());
        return "reports/times";
    }

    @GetMapping(Asked.PAGE + ".csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @ModelAttribute("asked") Asked asked,
            @RequestParam(name = "tabella", required = false) @Nullable String table,
            Locale locale) {
        Times times = measure.measure(actor, asked.months(), asked.procedura(), asked.ufficio());
        String csv = new TimesCsv(times, new Words(messages, locale)).table(table);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tempi-" + times.about().to() + ".csv")
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }
}
