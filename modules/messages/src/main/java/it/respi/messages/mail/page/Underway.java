// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail.page;

import it.respi.cases.CaseId;
import it.respi.cases.MessagesUnderway;
import it.respi.messages.mail.JustWritten;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.web.Submission;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What goes to the person in this minute, and can be stopped; whether the actor may is asked when they do. */
@Component
class Underway implements MessagesUnderway {

    @Override
    public Optional<String> stopHref(CaseId caseId, String number) {
        return JustWritten.of(caseId)
                ? Optional.of("/u/dossier/" + number + "/messaggi/ferma?pratica=" + caseId.value() + "&"
                        + Submission.KEY + "=" + SubmissionKey.fresh())
                : Optional.empty();
    }
}
