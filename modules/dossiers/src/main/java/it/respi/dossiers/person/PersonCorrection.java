// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.search.Tellings;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Warning;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.web.Submission;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What stands between a corrected form and the archive: choices, checks, warnings, merges. */
@Component
class PersonCorrection {
    private final PersonCheck check;
    private final PersonMerge merge;
    private final Submission submission;
    private final Tellings tellings;

    PersonCorrection(PersonCheck check, PersonMerge merge, Submission submission, Tellings tellings) {
        this.check = check;
        this.merge = merge;
        this.submission = submission;
        this.tellings = tellings;
    }

    Submission submission() {
        return submission;
    }

    List<Warning> warnings(PersonForm form) {
        return check.warnings(form);
    }

    /** Adds what is wrong, and asks to confirm the warnings that it returns. */
    List<Warning> judge(PersonEdit form, Errors errors, Map<String, String[]> sent) {
        PersonMerge.choose(form, sent);
        check.check(form.person, "person", errors);
        List<Warning> warnings = check.warnings(form.person);
        PersonCheck.ask(warnings, form.confirmed, errors);
        return warnings;
    }

    /** A code that is entered anew tells whether it is known elsewhere: not too often. */
    void mayAsk(Actor actor, PersonEdit form) {
        if (!form.person.codiceFiscale.strip().equalsIgnoreCase(form.before.codiceFiscale.strip())) {
            tellings.check(actor);
        }
    }

    /** Counts that the actor was told so. */
    void told(Actor actor, Errors errors) {
        if (errors.getGlobalErrors().stream().anyMatch(error -> "dossier.exists-elsewhere".equals(error.getCode()))) {
            tellings.told(actor, 1);
        }
    }

    Conflict merge(PersonEdit form, Dossier now) {
        return merge.merge(form, now);
    }
}
