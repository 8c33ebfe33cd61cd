// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.api.DossierJson;
import it.respi.cases.api.DossierReader;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.person.PersonForm;
import it.respi.dossiers.person.PersonJson;
import it.respi.dossiers.search.Candidates.Alike;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A program of a help desk opens a dossier with its first case. */
@RestController
@Tag(name = "Dossiers")
class OpeningApi {
    private static final String DOSSIERS = "/api/v1/dossiers";

    private final OpenDossier openDossier;
    private final OpeningCheck check;
    private final DossierPolicy policy;
    private final DossierReader dossiers;
    private final Submission submission;
    private final CandidateJson.Writer candidates;

    OpeningApi(
            OpenDossier openDossier,
            OpeningCheck check,
            DossierPolicy policy,
            DossierReader dossiers,
            Submission submission,
            CandidateJson.Writer candidates) {
        this.openDossier = openDossier;
        this.check = check;
        this.policy = policy;
        this.dossiers = dossiers;
        this.submission = submission;
        this.candidates = candidates;
    }

    @Operation(summary = "api.op.open", description = "api.op.open.how")
    @PostMapping(path = DOSSIERS, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DossierJson> open(Actor actor, @RequestBody OpeningJson sent, HttpServletRequest request) {
        if (!policy.mayOpen(actor)) {
            throw new NotAllowed("dossier.open.not-allowed");
        }
        String number = run(actor, sent, request);
        return ResponseEntity.created(URI.create(DOSSIERS + "/" + number)).body(dossiers.of(actor, number));
    }

    private String run(Actor actor, OpeningJson sent, HttpServletRequest request) {
        AtomicReference<Alike> alike = new AtomicReference<>(Alike.NOBODY);
        try {
            return submission.run(actor, request, sent, () -> {
                openDossier.mayAsk(actor);
                OpeningForm form = checked(sent);
                Alike overruled = refuseUnlessNew(actor, form, alike::set);
                return openDossier
                        .open(actor, form.person.toData(), form.request(), overruled)
                        .number();
            });
        } catch (RuleBroken broken) {
            if (OpeningController.ELSEWHERE.equals(broken.code())) {
                openDossier.toldOfCode(actor);
            }
            throw broken;
        } finally {
            openDossier.told(actor, Objects.requireNonNull(alike.get()));
        }
    }

    private OpeningForm checked(OpeningJson sent) {
        OpeningForm form = sent.toForm();
        Errors errors = new DirectFieldBindingResult(form, "form");
        InvalidInput.refuse(errors, check.judgeNew(form, errors));
        return form;
    }

    /** Those who are alike and were looked at; a program that did not see just these is shown them first. */
    private Alike refuseUnlessNew(Actor actor, OpeningForm form, Consumer<Alike> found) {
        Alike alike = openDossier.alike(actor, form.person.toData());
        if (!alike.isSettled(form.confirmedNew)) {
            found.accept(alike);
            Errors errors = new DirectFieldBindingResult(form, "form");
            errors.reject("opening.candidates");
            throw InvalidInput.conflict(
                    errors, Map.of("candidates", candidates.of(alike.people()), "confirmedNew", alike.confirmation()));
        }
        return alike;
    }

    /**
     * What is opened.
     *
     * @param procedure key of the procedure; the renewal of a permit when it is left out
     * @param permit left out where the procedure is not about a permit
     * @param municipality code of the municipality that decides; that of the desk when it is left out. Where the procedure asks
     *     for the one where the person lives: that of the residence when it is left out, else that of the desk
     * @param confirmed the codes of the warnings of a first try that was refused, in their order
     * @param confirmedNew what the first try said with its candidates: they were looked at, it is another person
     */
    @Schema(name = "Opening")
    record OpeningJson(
            @Nullable String procedure,
            @Nullable PersonJson person,
            @Nullable PermitJson permit,
            @Nullable String municipality,
            @Nullable List<String> confirmed,
            @Nullable String confirmedNew) {

        OpeningForm toForm() {
            OpeningForm form = new OpeningForm();
            form.procedure = Objects.requireNonNullElse(procedure, OpenDossier.RENEWAL);
            form.person = person == null ? new PersonForm() : person.toForm();
            form.permit = permit == null ? new PermitForm() : permit.toForm();
            form.municipality = Objects.requireNonNullElse(municipality, "");
            form.confirmedNew = Objects.requireNonNullElse(confirmedNew, "");
            form.confirmed = confirmed == null ? "" : String.join(" ", confirmed);
            return form;
        }
    }

    /**
     * The permit that the person holds, such as the one to renew.
     *
     * @param permitType code of the type
     * @param permitNumber left out when the permit was lost, or there is none yet
     * @param permitExpiry left out only where there may be none yet: a first permit
     * @param represented true when somebody applies for the person, or a minor whom no parent accompanies
     */
    @Schema(name = "PermitToRenew")
    record PermitJson(
            @Nullable String permitType,
            @Nullable String permitNumber,
            @Nullable LocalDate permitExpiry,
            @Nullable Boolean represented) {

        PermitForm toForm() {
            PermitForm form = new PermitForm();
            form.permitType = Objects.requireNonNullElse(permitType, "");
            form.permitNumber = Objects.requireNonNullElse(permitNumber, "");
            form.permitExpiry = permitExpiry;
            form.represented = Boolean.TRUE.equals(represented);
            return form;
        }
    }
}
