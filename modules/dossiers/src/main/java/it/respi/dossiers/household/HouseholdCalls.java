// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.actor.Actor;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.RuleFields;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

/** Carries out what a program sent, once, and answers with the household as it is then. */
@Component
class HouseholdCalls {
    private static final RuleFields FIELDS = RuleFields.of(
            "dossierNumber",
            "household.self",
            "household.dossier.unknown",
            "household.already",
            "household.elsewhere",
            "household.known-there");

    private final Households households;
    private final FamilyPage family;
    private final Submission submission;

    HouseholdCalls(Households households, FamilyPage family, Submission submission) {
        this.households = households;
        this.family = family;
        this.submission = submission;
    }

    LocalDate today() {
        return family.today();
    }

    List<MemberJson> list(Actor actor, String number) {
        return MemberJson.of(households.of(number, actor));
    }

    /** @param checks adds what is wrong with the form; then nothing is done */
    List<MemberJson> carryOut(Call call, Object form, Consumer<BindingResult> checks, Runnable action) {
        return carryOut(call, form, Map.of(), checks, action);
    }

    /**
     * As {@link #carryOut(Call, Object, Consumer, Runnable)}.
     *
     * @param names what the program calls the fields of the form that have another name there
     */
    List<MemberJson> carryOut(
            Call call, Object form, Map<String, String> names, Consumer<BindingResult> checks, Runnable action) {
        submission.run(call.actor(), call.request(), call.sent(), FIELDS.beside(() -> {
            BindingResult errors = new DirectFieldBindingResult(form, "form");
            checks.accept(errors);
            InvalidInput.refuse(named(errors, names));
            action.run();
            return call.number();
        }));
        return list(call.actor(), call.number());
    }

    private static Errors named(BindingResult errors, Map<String, String> names) {
        Errors named = new MapBindingResult(new HashMap<>(), "sent");
        errors.getFieldErrors()
                .forEach(error -> named.rejectValue(
                        names.getOrDefault(error.getField(), error.getField()),
                        Objects.requireNonNull(error.getCode()),
                        error.getArguments(),
                        error.getDefaultMessage()));
        return named;
    }

    /** What a program sent for a dossier. */
    record Call(Actor actor, String number, HttpServletRequest request, Object sent) {}
}
