// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.cases.CaseId;
import it.respi.cases.api.DossierJson;
import it.respi.cases.api.DossierReader;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.cases.casefile.Residence;
import it.respi.kernel.actor.Actor;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Withdrawal (rinuncia), transfer (trasferimento), change of municipality (cambio di Comune), impediment (impedimento) and
 * cancellation (annullamento) for programs; the lapse is an act that a person signs.
 */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
class EndingApi {
    private final EarlyEnd ends;
    private final Residence homes;
    private final DossierReader dossiers;
    private final Submission submission;
    private final Clock clock;

    EndingApi(EarlyEnd ends, Residence homes, DossierReader dossiers, Submission submission, Clock clock) {
        this.ends = ends;
        this.homes = homes;
        this.dossiers = dossiers;
        this.submission = submission;
        this.clock = clock;
    }

    @Operation(summary = "api.op.withdrawal", description = "api.op.withdrawal.how")
    @PostMapping("/withdrawal")
    DossierJson withdraw(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @RequestBody EndingForm sent,
            HttpServletRequest request) {
        return once(
                actor,
                request,
                sent,
                number,
                () -> ends.requestWithdrawal(actor, number, new CaseId(caseId), signedOn(sent)));
    }

    @Operation(summary = "api.op.transfer-of-case", description = "api.op.transfer-of-case.how")
    @PostMapping("/transfer")
    DossierJson transfer(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @RequestBody EndingForm sent,
            HttpServletRequest request) {
        return once(
                actor,
                request,
                sent,
                number,
                () -> ends.requestTransfer(actor, number, new CaseId(caseId), sent.where(), movedOn(sent)));
    }

    @Operation(summary = "api.op.municipality", description = "api.op.municipality.how")
    @PostMapping("/municipality")
    DossierJson move(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @RequestBody EndingForm sent,
            HttpServletRequest request) {
        return once(
                actor,
                request,
                sent,
                number,
                () -> homes.change(actor, number, new CaseId(caseId), municipality(sent)));
    }

    @Operation(summary = "api.op.impediment", description = "api.op.impediment.how")
    @PostMapping("/impediment")
    DossierJson impediment(
            Actor actor, @PathVariable String number, @PathVariable long caseId, HttpServletRequest request) {
        return once(actor, request, "", number, () -> ends.reportImpediment(actor, number, new CaseId(caseId)));
    }

    @Operation(summary = "api.op.cancellation")
    @PostMapping("/cancellation")
    DossierJson cancel(
            Actor actor, @PathVariable String number, @PathVariable long caseId, HttpServletRequest request) {
        return once(actor, request, "", number, () -> ends.cancel(actor, number, new CaseId(caseId)));
    }

    private static String municipality(EndingForm sent) {
        Errors errors = new BeanPropertyBindingResult(sent, "form");
        sent.checkMunicipality(errors);
        InvalidInput.refuse(errors);
        return sent.home();
    }

    private LocalDate signedOn(EndingForm sent) {
        Errors errors = new BeanPropertyBindingResult(sent, "form");
        sent.checkWithdrawal(LocalDate.now(clock), errors);
        InvalidInput.refuse(errors);
        return Objects.requireNonNull(sent.signedOn(), "checked before");
    }

    private LocalDate movedOn(EndingForm sent) {
        Errors errors = new BeanPropertyBindingResult(sent, "form");
        sent.checkTransfer(LocalDate.now(clock), errors);
        InvalidInput.refuse(errors);
        return Objects.requireNonNull(sent.movedOn(), "checked before");
    }

    private DossierJson once(Actor actor, HttpServletRequest request, Object body, String number, Runnable action) {
        submission.run(actor, request, body, () -> {
            action.run();
            return number;
        });
        return dossiers.of(actor, number);
    }
}
