// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.mail;

import it.respi.cases.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Of which case a request wrote a message that goes in this minute: who answers it need not ask the database. */
public final class JustWritten {
    private static final String NAME = JustWritten.class.getName();

    private JustWritten() {}

    /** Outside a request nobody asks. */
    static void note(CaseId caseId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, caseId, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Whether this request did. */
    public static boolean of(CaseId caseId) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        @Nullable Object noted = request == null ? null : request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        return caseId.equals(noted);
    }
}
