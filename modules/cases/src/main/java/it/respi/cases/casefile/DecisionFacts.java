// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What was proposed, decided and delivered (proposta, provvedimento, consegna). */
@Embeddable
public class DecisionFacts {
    private static final String GRANT = "GRANT";

    /** Some relatives were granted, others refused. */
    private static final String SPLIT = "SPLIT";

    @Enumerated(EnumType.STRING)
    private @Nullable Proposal proposal;

    private @Nullable Integer proposedBy;
    private @Nullable String decision;
    private @Nullable LocalDate notifiedOn;
    private @Nullable LocalDate appealedOn;
    private @Nullable LocalDate newPermitExpiry;

    /** For the persistence provider and for new cases. */
    protected DecisionFacts() {}

    void proposed(Proposal what, int staffId) {
        proposal = what;
        proposedBy = staffId;
    }

    /**
     * Takes the proposal for signature. Nobody signs what they proposed themselves (four eyes, specification 3.2).
     *
     * @param alone whether nobody else could sign; asked only of whoever proposed it
     * @throws RuleBroken {@code case.sign.own-proposal} or {@code case.sign.nothing-proposed}
     */
    Proposal toSign(int staffId, BooleanSupplier alone) {
        if (proposal == null || proposedBy == null) {
            throw new RuleBroken("case.sign.nothing-proposed");
        }
        if (proposedBy == staffId && !alone.getAsBoolean()) {
            throw new RuleBroken("case.sign.own-proposal");
        }
        return proposal;
    }

    void decided(String what) {
        decision = what;
    }

    /** Others than those who were granted are refused; who was granted stays so. */
    void refusedOthers() {
        decision = SPLIT;
    }

    /** The refusal of others is taken back: what was granted stays. */
    void forgetOthers() {
        proposal = null;
        proposedBy = null;
        decision = GRANT;
        notifiedOn = null;
        appealedOn = null;
    }

    void notified(LocalDate day) {
        notifiedOn = day;
    }

    void appealed(LocalDate day) {
        appealedOn = day;
    }

    /** It is decided on once more: the history alone keeps what was decided before. */
    void forget() {
        proposal = null;
        proposedBy = null;
        decision = null;
        notifiedOn = null;
        appealedOn = null;
    }

    void delivered(LocalDate expiry) {
        newPermitExpiry = expiry;
    }

    public @Nullable Proposal proposal() {
        return proposal;
    }

    /** {@code GRANT}, {@code REFUSE} or {@code SPLIT}; null before the signature. */
    public @Nullable String decision() {
        return decision;
    }

    /** Whether it was granted, at least to some. */
    boolean isGranted() {
        return GRANT.equals(decision) || isSplit();
    }

    /** Whether some relatives were granted and others refused (decisione divisa). */
    boolean isSplit() {
        return SPLIT.equals(decision);
    }

    public @Nullable LocalDate notifiedOn() {
        return notifiedOn;
    }

    /** The day the person went to court; null before, and when nobody said so. */
    public @Nullable LocalDate appealedOn() {
        return appealedOn;
    }

    public @Nullable LocalDate newPermitExpiry() {
        return newPermitExpiry;
    }
}
