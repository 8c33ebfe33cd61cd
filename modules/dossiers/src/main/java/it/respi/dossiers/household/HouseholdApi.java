// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import it.respi.kernel.actor.Actor;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The household of a person for programs. */
@RestController
@RequestMapping(path = "/api/v1/dossiers/{number}/household", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
class HouseholdApi {
    private final Households households;
    private final HouseholdWords words;
    private final Submission submission;

    HouseholdApi(Households households, HouseholdWords words, Submission submission) {
        this.households = households;
        this.words = words;
        this.submission = submission;
    }

    @Operation(summary = "api.op.household", description = "api.op.household.how")
    @GetMapping
    List<MemberJson> list(Actor actor, @PathVariable String number) {
        return households.of(number, actor).members().stream()
                .map(MemberJson::of)
                .toList();
    }

    @Operation(summary = "api.op.household.add", description = "api.op.household.add.how")
    @PostMapping("/members")
    List<MemberJson> add(
            Actor actor, @PathVariable String number, @RequestBody NewMember sent, HttpServletRequest request) {
        MemberForm form = sent.form();
        submission.run(actor, request, sent, () -> {
            check(form, errors -> form.check(words.today(), errors));
            households.add(number, actor, form);
            return number;
        });
        return list(actor, number);
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
        submission.run(actor, request, sent, () -> {
            check(form, errors -> form.facts(words.today(), errors));
            households.change(number, actor, member, sent.version(), form);
            return number;
        });
        return list(actor, number);
    }

    @Operation(summary = "api.op.household.end", description = "api.op.household.end.how")
    @PostMapping("/members/{member}/end")
    List<MemberJson> end(
            Actor actor,
            @PathVariable String number,
            @PathVariable long member,
            @RequestBody EndedMember sent,
            HttpServletRequest request) {
        EndForm form = new EndForm(sent.until(), sent.ending());
        submission.run(actor, request, sent, () -> {
            check(form, errors -> form.check(words.today(), errors));
            households.end(number, actor, member, sent.version(), form);
            return number;
        });
        return list(actor, number);
    }

    private static void check(Object form, Consumer<BindingResult> checks) {
        BindingResult errors = new DirectFieldBindingResult(form, "form");
        checks.accept(errors);
        InvalidInput.refuse(errors);
    }

    /** Somebody who is added. */
    @Schema(name = "NewHouseholdMember")
    record NewMember(
            @Nullable String dossierNumber,
            @Nullable String surname,
            @Nullable String givenNames,
            @Nullable LocalDate birthDate,
            @Nullable String relation,
            @Nullable String whereabouts,
            @Nullable LocalDate since) {
        MemberForm form() {
            return new MemberForm(dossierNumber, surname, givenNames, birthDate, relation, whereabouts, since);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "NewMember[hidden]";
        }
    }

    /** Somebody who is corrected. */
    @Schema(name = "ChangedHouseholdMember")
    record ChangedMember(
            int version,
            @Nullable String relation,
            @Nullable String whereabouts,
            @Nullable LocalDate since) {
        MemberForm form() {
            return new MemberForm(null, null, null, null, relation, whereabouts, since);
        }
    }

    /** Somebody who leaves. */
    @Schema(name = "EndedHouseholdMember")
    record EndedMember(
            int version,
            @Nullable LocalDate until,
            @Nullable String ending) {}

    /**
     * A member.
     *
     * @param dossierNumber null when there is none, or none to be seen
     */
    @Schema(name = "HouseholdMember")
    record MemberJson(
            String id,
            @Nullable String dossierNumber,
            String surname,
            String givenNames,
            @Nullable LocalDate birthDate,
            @Nullable Relation relation,
            Whereabouts whereabouts,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable Ending ending,
            boolean self,
            int version) {
        static MemberJson of(Member member) {
            return new MemberJson(
                    Long.toString(member.id()),
                    member.number(),
                    member.surname(),
                    member.givenNames(),
                    member.birthDate(),
                    member.relation(),
                    member.whereabouts(),
                    member.since(),
                    member.until(),
                    member.ending(),
                    member.self(),
                    member.version());
        }
    }
}
