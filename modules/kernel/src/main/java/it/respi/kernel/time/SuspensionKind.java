// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Kind of suspension of a term (sospensione del termine). Waiting for the opinion of another office is none: it is
 * measured, but the term runs on.
 */
public enum SuspensionKind {
    /**
     * Request for documents (richiesta di integrazione, art. 2 c. 7 L. 241/1990): once in a procedure and for so many
     * days at most ({@link StopDays}); then the term runs again even if nothing was brought.
     */
    DOCUMENTS_REQUEST("INTEGRAZIONE"),
    /**
     * Notice of the reasons for refusal (preavviso di rigetto, art. 10-bis L. 241/1990): once for a decision. The term
     * runs again some days after the observations, or from the end of the days given for them ({@link StopDays}). A notice received before
     * {@link #SUSPENDS_SINCE} interrupted the term: all of it ran anew. Not for entry visas,
     * nor for permits refused or revoked because the visa was revoked (DL 145/2024): the caller must not offer it there.
     */
    REFUSAL_NOTICE("PREAVVISO_10BIS");

    /** First day on which the notice suspends the term instead of interrupting it (art. 12 DL 76/2020). */
    public static final LocalDate SUSPENDS_SINCE = LocalDate.of(2020, 7, 17);

    private final String code;

    SuspensionKind(String code) {
        this.code = code;
    }

    /** The official name, as stored and exchanged: {@code INTEGRAZIONE} or {@code PREAVVISO_10BIS}. */
    public String code() {
        return code;
    }

    /** The kind of an official name; empty when there is none. */
    public static Optional<SuspensionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
