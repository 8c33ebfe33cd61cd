// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import java.util.Optional;

/** Messages to the person that an act has just caused and that can still be held back (in invio); answered by the messages. */
public interface MessagesUnderway {
    /**
     * Where they are held back by POST.
     *
     * @param number of the dossier of the case
     * @return empty when this request caused none that goes in this minute
     */
    Optional<String> stopHref(CaseId caseId, String number);
}
