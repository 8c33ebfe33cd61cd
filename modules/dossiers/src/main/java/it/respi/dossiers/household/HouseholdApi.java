// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.dossiers.household.HouseholdJson.ChangedMember;
import it.respi.dossiers.household.HouseholdJson.Dissolved;
import it.respi.dossiers.household.HouseholdJson.EndedMember;
import it.respi.dossiers.household.HouseholdJson.NewMember;
import it.respi.dossiers.household.HouseholdJson.RelationJson;
import it.respi.kernel.actor.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The household of a person for programs; each call answers with the household as it is then. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/household", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class HouseholdApi {
    private final HouseholdCalls calls;
    private final AddMember adding;
    private final CorrectMember correcting;
    private final RelateMembers relating;
    private final EndMembership ending;

    HouseholdApi(
            HouseholdCalls calls,
            AddMember adding,
            CorrectMember correcting,
            RelateMembers relating,
            EndMembership ending) {
        this.calls = calls;
        this.adding = adding;
        this.correcting = correcting;
        this.relating = relating;
        this.ending = ending;
    }

    @Operation(summary = "api.op.household", description = "api.op.household.how")
    @GetMapping
    List<MemberJson> list(Actor actor, @PathVariable String number) {
        return calls.list(actor, number);
    }

    @Operation(summary = "api.op.household.add", description = "api.op.household.add.how")
    @PostMapping("/members")
    List<MemberJson> add(
            Actor actor, @PathVariable String number, @RequestBody NewMember sent, HttpServletRequest request) {
        MemberForm form = sent.form();
        return calls.carryOut(
                new HouseholdCalls.Call(actor, number, request, sent),
                form,
                errors -> form.check(calls.today(), errors),
                () -> adding.add(number, actor, form));
    }

    @Operation(summary = "api.op.household.change", description = "api.op.household.change.how")
    @PutMapping("/members/{member}")
    List<MemberJson> change(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestBody ChangedMember sent,
            HttpServletRequest request) {
        MemberForm form = sent.form();
        return calls.carryOut(
                new HouseholdCalls.Call(actor, number, request, sent),
                form,
                errors -> form.checkCorrection(calls.today(), errors),
                () -> correcting.correct(number, actor, member, sent.version(), form));
    }

    @Operation(summary = "api.op.household.relate", description = "api.op.household.relate.how")
    @PutMapping("/relations")
    List<MemberJson> relate(
            Actor actor, @PathVariable String number, @RequestBody RelationJson sent, HttpServletRequest request) {
        TieForm form = sent.form();
        return calls.carryOut(
                new HouseholdCalls.Call(actor, number, request, sent),
                form,
                RelationJson.NAMES,
                errors -> {
                    form.check(errors);
                    HouseholdJson.checkSeen(form.seen(), errors);
                },
                () -> relating.relate(number, actor, form));
    }

    @Operation(summary = "api.op.household.end", description = "api.op.household.end.how")
    @PostMapping("/members/{member}/end")
    List<MemberJson> end(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestBody EndedMember sent,
            HttpServletRequest request) {
        EndForm form = sent.form();
        return calls.carryOut(
                new HouseholdCalls.Call(actor, number, request, sent),
                form,
                errors -> form.check(calls.today(), Ending.ofOne(), errors),
                () -> ending.end(number, actor, member, sent.version(), form));
    }

    @Operation(summary = "api.op.household.dissolve", description = "api.op.household.dissolve.how")
    @PostMapping("/dissolution")
    List<MemberJson> dissolve(
            Actor actor, @PathVariable String number, @RequestBody Dissolved sent, HttpServletRequest request) {
        EndForm form = sent.form();
        return calls.carryOut(
                new HouseholdCalls.Call(actor, number, request, sent),
                form,
                Dissolved.NAMES,
                errors -> {
                    form.check(calls.today(), Ending.ofHousehold(), errors);
                    HouseholdJson.checkSeen(form.seen(), errors);
                },
                () -> ending.dissolve(number, actor, form));
    }
}
