// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import io.swagger.v3.oas.annotations.media.Schema;
import it.respi.cases.CaseOutcome;
import it.respi.cases.RelativeState;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist.ItemState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case for programs.
 *
 * @param id a text, because many programs cannot hold 64 bits in a number
 * @param permit null where the procedure is not about a permit
 * @param municipality code of the municipality where the person lives; null where the procedure does not ask for it
 * @param term null while nothing started it
 * @param papers empty for who does not see the documents of the dossier
 * @param relatives how far each relative is whom a step named; empty for who does not see the person
 * @param openSteps every open step, also those of other offices
 */
@Schema(name = "Case")
public record CaseJson(
        String id,
        String procedure,
        StateJson state,
        @Nullable PermitJson permit,
        @Nullable String municipality,
        NumbersJson numbers,
        @Nullable AppointmentJson appointment,
        @Nullable TermJson term,
        List<PaperJson> papers,
        List<RelativeJson> relatives,
        List<OpenStepJson> openSteps) {
    public CaseJson {
        papers = List.copyOf(papers);
        relatives = List.copyOf(relatives);
        openSteps = List.copyOf(openSteps);
    }

    /** The same for a reader who does not see identity numbers. */
    CaseJson withoutNumbers() {
        return new CaseJson(
                id,
                procedure,
                state,
                permit == null ? null : new PermitJson(permit.type(), null, permit.expiry()),
                municipality,
                new NumbersJson(null, null, null),
                appointment,
                term,
                papers,
                relatives,
                openSteps);
    }

    /** The same for a reader who does not see documents. */
    CaseJson withoutPapers() {
        return new CaseJson(
                id,
                procedure,
                state,
                permit,
                municipality,
                numbers,
                appointment,
                term,
                List.of(),
                relatives,
                openSteps);
    }

    /** The same for a reader who does not see the person. */
    CaseJson withoutRelatives() {
        return new CaseJson(
                id, procedure, state, permit, municipality, numbers, appointment, term, papers, List.of(), openSteps);
    }

    /**
     * Where the case is.
     *
     * @param name the state in words
     * @param holder who has it now
     * @param outcome how it ended; null while it is open
     */
    @Schema(name = "CaseState")
    public record StateJson(
            CaseState code,
            String name,
            CaseState.Holder holder,
            Instant openedAt,
            @Nullable CaseOutcome outcome,
            @Nullable Instant closedAt) {}

    /** The permit that the person holds: code of its type, number and expiry. */
    @Schema(name = "HeldPermit")
    public record PermitJson(
            String type, @Nullable String number, @Nullable LocalDate expiry) {}

    /** Numbers that other systems gave to the application. */
    @Schema(name = "CaseNumbers")
    public record NumbersJson(
            @Nullable String assicurata,
            @Nullable String pratica,
            @Nullable String reference) {}

    /** The last summons, by the clock of the office. */
    @Schema(name = "Appointment")
    public record AppointmentJson(
            LocalDateTime at, @Nullable String place) {}

    /**
     * The legal term.
     *
     * @param start first day
     * @param days what the law gives, in calendar days
     * @param length the same in the unit of the law and in words, such as 24 months
     * @param provisional whether the deciding office has not confirmed the first day yet
     * @param suspendedSince first day of an open suspension
     * @param explanation how the due date came about
     */
    @Schema(name = "Term")
    public record TermJson(
            LocalDate start,
            int days,
            String length,
            boolean provisional,
            LocalDate dueOn,
            @Nullable LocalDate suspendedSince,
            List<String> explanation) {
        public TermJson {
            explanation = List.copyOf(explanation);
        }
    }

    /**
     * One paper of the list.
     *
     * @param askedOn the day the deciding office asked for it
     * @param reason why it must be brought again
     */
    @Schema(name = "Paper")
    public record PaperJson(
            String code,
            String name,
            boolean required,
            ItemState state,
            @Nullable String documentId,
            @Nullable LocalDate askedOn,
            @Nullable String reason) {}

    /**
     * How far a relative is.
     *
     * @param memberId the member of the household, as in {@code GET .../household}
     * @param name the state in words
     * @param step code of the step that said so
     */
    @Schema(name = "CaseRelative")
    public record RelativeJson(String memberId, RelativeState state, String name, LocalDate since, String step) {}

    /** @param mine whether the caller may finish it */
    @Schema(name = "OpenStep")
    public record OpenStepJson(
            String id,
            String code,
            String title,
            String lane,
            String office,
            LocalDate dueOn,
            boolean taken,
            boolean mine) {}
}
