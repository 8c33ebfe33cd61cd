// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.Dossier;
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

    PersonCorrection(PersonCheck check, PersonMerge merge, Submission submission) {
        this.check = check;
        this.merge = merge;
        this.submission = submission;
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

    Conflict merge(PersonEdit form, Dossier now) {
        return merge.merge(form, now);
    }
}
