// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Jobs for programs. */
@RestController
@RequestMapping("/api/v1/jobs/{id:\\d+}")
@Tag(name = "Jobs")
class JobApi {
    private final Jobs jobs;
    private final HandOut handOut;
    private final HandOut.Opening opening;

    JobApi(Jobs jobs, HandOut handOut, HandOut.Opening opening) {
        this.jobs = jobs;
        this.handOut = handOut;
        this.opening = opening;
    }

    @Operation(summary = "api.op.job", description = "api.op.job.how")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    JobJson job(Actor actor, @PathVariable long id) {
        Job job = jobs.of(actor, id);
        return new JobJson(
                Long.toString(id),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.error(),
                job.state() == JobState.DONE ? "/api/v1/jobs/" + id + "/result" : null,
                job.expiresAt());
    }

    @Operation(summary = "api.op.job.result", description = "api.op.job.result.how")
    @GetMapping("/result")
    ResponseEntity<Resource> result(Actor actor, @PathVariable long id) {
        return JobController.response(handOut.to(actor, id), opening);
    }

    /**
     * A job.
     *
     * @param error code of the reason when it failed
     * @param result where the result is, when it is there
     * @param expiresAt when it is deleted
     */
    @Schema(name = "Job")
    record JobJson(
            String id,
            String kind,
            JobState state,
            int done,
            int total,
            @Nullable String error,
            @Nullable String result,
            Instant expiresAt) {}
}
