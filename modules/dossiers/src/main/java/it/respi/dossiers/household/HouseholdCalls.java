// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.kernel.actor.Actor;
import it.respi.platform.web.InvalidInput;
import it.respi.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/** Carries out what a program sent, once, and answers with the household as it is then. */
@Component
class HouseholdCalls {
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
        submission.run(call.actor(), call.request(), call.sent(), () -> {
            BindingResult errors = new DirectFieldBindingResult(form, "form");
            checks.accept(errors);
            InvalidInput.refuse(errors);
            action.run();
            return call.number();
        });
        return list(call.actor(), call.number());
    }

    /** What a program sent for a dossier. */
    record Call(Actor actor, String number, HttpServletRequest request, Object sent) {}
}
