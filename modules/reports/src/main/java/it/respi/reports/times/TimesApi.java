// SPDX-License-Identifier: EUPL-1.2
package it.respi.reports.times;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The times for programs, with the rights and the hidden numbers of the page. */
@RestController
@RequestMapping("/api/v1/times")
@Tag(name = "times")
class TimesApi {
    private final MeasureTimes measure;

    TimesApi(MeasureTimes measure) {
        this.measure = measure;
    }

    @GetMapping
    @Operation(summary = "Procedure times and flows of a period, without names and without small numbers")
    Times times(
            Actor actor,
            @RequestParam(name = "period", defaultValue = "12") int months,
            @RequestParam(name = "procedure", required = false) @Nullable String procedure,
            @RequestParam(name = "office", required = false) @Nullable String office) {
        return measure.measure(actor, months, procedure, office);
    }
}
