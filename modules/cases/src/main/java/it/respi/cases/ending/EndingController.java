// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.ending;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.cases.casefile.Residence;
import it.respi.cases.ending.EndingPages.Place;
import it.respi.cases.ending.EndingPages.Sent;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.Choice;
import it.respi.registry.LegalParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Withdrawal (rinuncia), transfer (trasferimento), change of municipality (cambio di Comune), impediment (impedimento),
 * disappearance (scomparsa), cancellation (annullamento) and lapse (archiviazione).
 */
@Controller
@RequestMapping(
        "/u/dossier/{number}/pratica/{caseId}/{end:rinuncia|trasferimento|comune|impedimento|scomparsa|annulla|archivia}")
class EndingController {
    private static final String WITHDRAWAL = "rinuncia";
    private static final String TRANSFER = "trasferimento";
    private static final String MUNICIPALITY = "comune";
    private static final String IMPEDIMENT = "impedimento";
    private static final String MISSING = "scomparsa";
    private static final Map<String, CaseAction> ENDS = Map.of(
            WITHDRAWAL,
            CaseAction.REQUEST_WITHDRAWAL,
            TRANSFER,
            CaseAction.REQUEST_TRANSFER,
            MUNICIPALITY,
            CaseAction.CHANGE_MUNICIPALITY,
            IMPEDIMENT,
            CaseAction.REPORT_IMPEDIMENT,
            MISSING,
            CaseAction.REPORT_MISSING,
            "annulla",
            CaseAction.CANCEL,
            "archivia",
            CaseAction.LAPSE);

    private final EndingPages pages;
    private final EarlyEnd ends;
    private final Residence homes;
    private final LegalParameters parameters;
    private final Clock clock;

    EndingController(EndingPages pages, EarlyEnd ends, Residence homes, LegalParameters parameters, Clock clock) {
        this.pages = pages;
        this.ends = ends;
        this.homes = homes;
        this.parameters = parameters;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @PathVariable String end,
            @ModelAttribute("form") EndingForm form) {
        return page(new Place(actor, number, caseId), end);
    }

    @PostMapping
    ModelAndView submit(
            Actor actor,
            @PathVariable String number,
            @PathVariable long caseId,
            @PathVariable String end,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes flash) {
        check(end, form, errors);
        var place = new Place(actor, number, caseId);
        return pages.submit(
                place,
                new Sent(errors, request, flash),
                () -> page(place, end),
                "ending." + end + ".done",
                () -> carryOut(actor, number, new CaseId(caseId), end, form));
    }

    private void check(String end, EndingForm form, BindingResult errors) {
        LocalDate today = LocalDate.now(clock);
        if (WITHDRAWAL.equals(end)) {
            form.checkWithdrawal(today, errors);
        } else if (TRANSFER.equals(end)) {
            form.checkTransfer(today, errors);
        } else if (MUNICIPALITY.equals(end)) {
            form.checkMunicipality(errors);
        }
    }

    private void carryOut(Actor actor, String number, CaseId caseId, String end, EndingForm form) {
        switch (end) {
            case WITHDRAWAL ->
                ends.requestWithdrawal(
                        actor, number, caseId, Objects.requireNonNull(form.signedOn(), "checked before"));
            case TRANSFER ->
                ends.requestTransfer(
                        actor, number, caseId, form.where(), Objects.requireNonNull(form.movedOn(), "checked before"));
            case MUNICIPALITY -> homes.change(actor, number, caseId, form.home());
            case IMPEDIMENT -> ends.reportImpediment(actor, number, caseId);
            case MISSING -> ends.reportMissing(actor, number, caseId);
            case "annulla" -> ends.cancel(actor, number, caseId);
            case "archivia" -> ends.lapse(actor, number, caseId);
            default -> throw new NotFound("request.not-found");
        }
    }

    private List<Choice> municipalities(Place place, String end) {
        return !MUNICIPALITY.equals(end)
                ? List.of()
                : homes.municipalities(place.actor()).stream()
                        .map(office -> Choice.of(office.code(), office.name()))
                        .toList();
    }

    private ModelAndView page(Place place, String end) {
        CaseAction action = ENDS.get(end);
        if (action == null) {
            throw new NotFound("request.not-found");
        }
        return pages.page("cases/ending", place, action)
                .addObject("end", end)
                .addObject("municipalities", municipalities(place, end))
                .addObject("noticeDays", parameters.amount("address.change.notice", LocalDate.now(clock)));
    }
}
