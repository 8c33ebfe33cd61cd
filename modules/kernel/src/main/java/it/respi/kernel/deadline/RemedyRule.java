// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.deadline;

import static it.respi.kernel.deadline.Remedy.ADMINISTRATIVE_COURT;
import static it.respi.kernel.deadline.Remedy.AGAINST_SILENCE;
import static it.respi.kernel.deadline.Remedy.EXTRAORDINARY_PETITION;

import java.util.List;
import java.util.Set;

/**
 * Which remedy there is against which act (tabella dei rimedi, specification 2.3). Every day it gives is an indication:
 * "calcolo indicativo, verificare con un legale".
 */
public enum RemedyRule {
    /** Refusal or revocation of a permit by the Questore. */
    R1(
            Forum.TAR_PIEMONTE,
            "K",
            "art. 29 e 54 c.p.a.; art. 9 DPR 1199/1971",
            ADMINISTRATIVE_COURT,
            EXTRAORDINARY_PETITION),
    /**
     * Every act on family unity: nulla osta, family permit, family visa. The ordinary court, and no term after which the
     * right is lost.
     */
    R2(Forum.ORDINARY_COURT, "S8", "art. 20 D.Lgs. 150/2011; art. 30 c. 6 TUI"),
    /** Refusal of the nulla osta for work, or of a conversion, by the one-stop desk. */
    R3(Forum.TAR_PIEMONTE, "K", "art. 29 e 54 c.p.a.", ADMINISTRATIVE_COURT),
    /** Refusal of citizenship by residence (art. 9 L. 91/1992), decree of the Ministry. */
    R4A(Forum.TAR_LAZIO, "K", "art. 29 e 54 c.p.a.", ADMINISTRATIVE_COURT),
    /** Refusal of citizenship by marriage (art. 5 L. 91/1992): a right, so the ordinary court; security refusals differ. */
    R4B(Forum.ORDINARY_COURT, "TBC", "art. 5 e 6 L. 91/1992"),
    /** Silence after the end of the term, for legitimate interests. */
    R5(Forum.TAR_PIEMONTE, "S9", "art. 31 e 117 c.p.a.", AGAINST_SILENCE),
    /** Silence where family unity is at stake: the ordinary court, no term. */
    R5_FAMILY(Forum.ORDINARY_COURT, "S8", "art. 20 D.Lgs. 150/2011; art. 30 c. 6 TUI"),
    /** Expulsion by the Prefetto: an urgent matter for a lawyer, nothing is computed. */
    R6(Forum.PEACE_JUDGE, "K", "art. 13 c. 8 TUI; art. 18 D.Lgs. 150/2011"),
    /** International protection: an urgent matter for a lawyer; terms differ and changed in June 2026. */
    R7(Forum.ORDINARY_COURT, "TBC", "art. 35 e 35-bis D.Lgs. 25/2008"),
    /** Refusal of a visa that is not a family visa. */
    R8(Forum.TAR_LAZIO, "K", "art. 29 e 54 c.p.a.", ADMINISTRATIVE_COURT),
    /** Delay: the official with substitute power, a formal reminder (diffida), then {@link #R5}. */
    R9(Forum.SUBSTITUTE_OFFICIAL, "K", "art. 2 c. 9-bis e 9-ter L. 241/1990");

    /** Permits for the family (Mod. 209 field 16): their refusal is an act on family unity. */
    private static final Set<String> FAMILY = Set.of("13", "14", "34", "35");

    /** International, special and humanitarian protection. */
    private static final Set<String> PROTECTION = Set.of("07", "AS", "CS", "PS", "SU", "UM");

    private final Forum forum;
    private final String tag;
    private final String norm;
    private final List<Remedy> remedies;

    RemedyRule(Forum forum, String tag, String norm, Remedy... remedies) {
        this.forum = forum;
        this.tag = tag;
        this.norm = norm;
        this.remedies = List.of(remedies);
    }

    /** Against the refusal of a permit of that type (Mod. 209 field 16). */
    public static RemedyRule againstRefusalOf(String permitType) {
        if (FAMILY.contains(permitType)) {
            return R2;
        }
        return PROTECTION.contains(permitType) ? R7 : R1;
    }

    /** Against silence. */
    public static RemedyRule againstSilence(boolean familyUnity) {
        return familyUnity ? R5_FAMILY : R5;
    }

    /** Who decides. */
    public Forum forum() {
        return forum;
    }

    /** How far it was checked; {@code TBC} is to be confirmed. */
    public String tag() {
        return tag;
    }

    /** Where it stands. */
    public String norm() {
        return norm;
    }

    /** Remedies whose last day is computed; empty when there is no term, or none that Respi offers to compute. */
    public List<Remedy> remedies() {
        return remedies;
    }

    /** Whether a lawyer has to look at it at once, whatever a calendar says. */
    public boolean urgent() {
        return this == R6 || this == R7;
    }

    /** Whether no term is set after which the right is lost; acting at once is still the advice. */
    public boolean withoutTerm() {
        return this == R2 || this == R5_FAMILY;
    }
}
