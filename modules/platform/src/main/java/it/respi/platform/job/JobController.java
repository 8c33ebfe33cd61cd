// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.kernel.actor.Actor;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The progress of a job, and its result. */
@Controller
class JobController {
    private final Jobs jobs;
    private final HandOut handOut;
    private final HandOut.Opening opening;

    JobController(Jobs jobs, HandOut handOut, HandOut.Opening opening) {
        this.jobs = jobs;
        this.handOut = handOut;
        this.opening = opening;
    }

    @GetMapping("/u/esportazioni")
    String list(Actor actor, Model model) {
        model.addAttribute("jobs", jobs.of(actor));
        return "job/jobs";
    }

    @GetMapping("/u/lavori/{id:\\d+}")
    String page(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("job", jobs.of(actor, id));
        return "job/job";
    }

    /** The part of the page that changes, asked for by the page itself. */
    @GetMapping("/u/lavori/{id:\\d+}/stato")
    String state(Actor actor, @PathVariable long id, Model model) {
        model.addAttribute("job", jobs.of(actor, id));
        return "job/job :: state";
    }

    @GetMapping("/u/lavori/{id:\\d+}/risultato")
    ResponseEntity<Resource> result(Actor actor, @PathVariable long id) {
        return response(handOut.to(actor, id), opening);
    }

    /** Saved, never shown as a page of Respi; a reader who goes away closes the stream. */
    static ResponseEntity<Resource> response(HandOut.Sealed sealed, HandOut.Opening opening) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(sealed.result().mediaType()))
                .contentLength(sealed.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(sealed.result().name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(opening.open(sealed)));
    }
}
