// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.CaseId;
import it.respi.cases.MessagesUnderway;
import it.respi.platform.view.Toast;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is said after a step was finished; of what goes to the person because of it, how to stop it. */
@Component
record AfterStep(LateStep late, StepForms forms, ObjectProvider<MessagesUnderway> messages) {

    Toast of(StepRow step) {
        return messages.stream()
                .flatMap(one -> one.stopHref(new CaseId(step.caseId()), step.dossierNumber()).stream())
                .findFirst()
                .map(stop -> new Toast("step.done.going", List.of(forms.titleOf(step)), stop, "toast.stop"))
                .orElseGet(() -> Toast.of("step.done", forms.titleOf(step)));
    }
}
