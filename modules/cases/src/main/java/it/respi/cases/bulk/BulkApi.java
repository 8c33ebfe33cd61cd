// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Texts;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several steps at once, for programs: each by itself, with the answer for each. */
@RestController
@Tag(name = "Steps")
class BulkApi {
    private final BulkRows rows;
    private final BulkWork work;
    private final Texts texts;

    BulkApi(BulkRows rows, BulkWork work, Texts texts) {
        this.rows = rows;
        this.work = work;
        this.texts = texts;
    }

    @Operation(summary = "api.op.bulk", description = "api.op.bulk.how")
    @PostMapping(path = "/api/v1/steps/bulk", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ResultJson> carryOut(Actor actor, @RequestBody OrderJson sent, HttpServletRequest request) {
        BulkOrder order = sent.order();
        Map<Long, Integer> holders = new HashMap<>();
        rows.of(actor, order.steps()).forEach((id, row) -> {
            Integer holder = row.step().assigneeId();
            if (holder != null) {
                holders.put(id, holder);
            }
        });
        SubmissionKey key = SubmissionKey.of(
                request.getHeader(Submission.HEADER), "POST " + request.getRequestURI(), order.toString());
        return work.carryOut(actor, order, key, holders).entrySet().stream()
                .map(one -> result(one.getKey(), one.getValue().orElse(null)))
                .toList();
    }

    private ResultJson result(long id, @Nullable RespiException refused) {
        return refused == null
                ? new ResultJson(Long.toString(id), true, null, null)
                : new ResultJson(Long.toString(id), false, refused.code(), texts.say(refused.code(), refused.args()));
    }

    /**
     * What is to be done.
     *
     * @param steps ids, at most 200
     * @param to the colleague; for {@code assign} only
     */
    @Schema(name = "BulkOrder")
    record OrderJson(
            @Schema(allowableValues = {"take", "release", "assign"})
            String action,

            List<String> steps,
            @Nullable String to) {
        BulkOrder order() {
            String slug = switch (Objects.requireNonNullElse(action, "").toLowerCase(Locale.ROOT)) {
                case "take" -> BulkAction.TAKE.slug();
                case "release" -> BulkAction.RELEASE.slug();
                case "assign" -> BulkAction.ASSIGN.slug();
                default -> "";
            };
            return BulkOrder.read(slug, Objects.requireNonNullElse(steps, List.of()), to);
        }
    }

    /**
     * What became of one step.
     *
     * @param code why it was refused, the same in every language; left out when it was done
     * @param detail the same as a sentence
     */
    @Schema(name = "BulkResult")
    record ResultJson(
            String step,
            boolean done,
            @Nullable String code,
            @Nullable String detail) {}
}
