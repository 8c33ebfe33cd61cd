// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.precedent;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.precedent.PrecedentRows.Asked;
import it.respi.dossiers.quesito.Topic;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.Slice;
import it.respi.registry.Offices;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Precedents for programs. Publishing is an act of the head, on the page. */
@RestController
@RequestMapping(path = "/api/v1/precedents", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Sharing")
class PrecedentApi {
    private final Precedents precedents;
    private final Offices offices;

    PrecedentApi(Precedents precedents, Offices offices) {
        this.precedents = precedents;
        this.offices = offices;
    }

    @Operation(summary = "api.op.precedents", description = "api.op.precedents.how")
    @GetMapping
    ListJson list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Topic topic,
            @RequestParam(defaultValue = "false") boolean toReview,
            @RequestParam(defaultValue = "") String cursor) {
        long before = Slice.before(cursor);
        List<Precedent> found = precedents.search(actor, new Asked(q, topic, toReview), before);
        List<PrecedentJson> shown =
                found.stream().limit(PrecedentRows.PAGE).map(this::json).toList();
        return new ListJson(
                shown, found.size() > PrecedentRows.PAGE ? shown.getLast().id() : null);
    }

    @Operation(summary = "api.op.precedent", description = "api.op.precedent.how")
    @GetMapping("/{id}")
    PrecedentJson read(Actor actor, @PathVariable long id) {
        return json(precedents.read(id, actor));
    }

    private PrecedentJson json(Precedent one) {
        return new PrecedentJson(
                Long.toString(one.id()),
                offices.get(one.office()).code(),
                one.topic(),
                one.proceeding(),
                one.title(),
                one.question(),
                one.answer(),
                one.norm(),
                one.parameter(),
                one.validFrom(),
                one.expiresOn(),
                precedents.toReview(one),
                one.withdrawn());
    }

    /** @param next cursor of the next page, null for the last */
    @Schema(name = "Precedents")
    record ListJson(
            List<PrecedentJson> precedents, @Nullable String next) {}

    /**
     * A precedent.
     *
     * @param office code of the office that answers for it
     * @param parameter legal parameter it rests on
     * @param toReview whether it expired, or another value of that parameter is in force
     */
    @Schema(name = "Precedent")
    record PrecedentJson(
            String id,
            String office,
            Topic topic,
            @Nullable String proceeding,
            String title,
            String question,
            String answer,
            String norm,
            @Nullable String parameter,
            LocalDate validFrom,
            @Nullable LocalDate expiresOn,
            boolean toReview,
            boolean withdrawn) {}
}
