// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.dossiers.search.Candidate;
import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.names.Reason;
import it.respi.platform.view.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Somebody who may be the person of a new dossier, for programs.
 *
 * @param number left out, with name and birth, when the office may not see that dossier
 * @param birthPrecision {@code MONTH} or {@code YEAR} when the rest of the date is not known and only filled with 1
 * @param office short name of the office that keeps the dossier
 */
record CandidateJson(
        @Nullable String number,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable BirthPrecision birthPrecision,
        String office,
        String officePhone,
        List<ReasonJson> reasons) {

    /** Why, the same code in every language. */
    record ReasonJson(String code, String message) {}

    /** Puts candidates into words. */
    @Component
    static class Writer {
        private final Texts texts;

        Writer(Texts texts) {
            this.texts = texts;
        }

        List<CandidateJson> of(List<Candidate> candidates) {
            return candidates.stream().map(this::one).toList();
        }

        private CandidateJson one(Candidate candidate) {
            Candidate.Seen seen = candidate.seen();
            return new CandidateJson(
                    seen == null ? null : seen.number(),
                    seen == null ? null : seen.name(),
                    seen == null ? null : seen.birthDate(),
                    seen == null ? null : seen.birthPrecision(),
                    candidate.office().office().shortName(),
                    candidate.office().phone(),
                    candidate.reasons().stream().map(this::reason).toList());
        }

        private ReasonJson reason(Reason reason) {
            return new ReasonJson(reason.name(), texts.say(reason.key()));
        }
    }
}
