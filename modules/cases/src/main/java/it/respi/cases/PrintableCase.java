// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

import it.respi.dossiers.PersonData;
import it.respi.kernel.time.LegalTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case (pratica) as far as papers for the person speak of it.
 *
 * @param number of the dossier, such as {@code CN-2026-004718}
 * @param demo whether it is invented for trials; its papers say so
 * @param languages as the person wants them, the chosen one first ({@code SafeContacts})
 * @param papers the list of papers, in its order
 * @param course how far it came
 * @param relatives of whom its acts speak, where they do not speak of all
 * @param statusPage where the person may follow it by themselves; null where that could betray them, or where their whole birth
 *     date, which is asked for, is not known
 */
public record PrintableCase(
        String number,
        boolean demo,
        PersonData person,
        List<String> languages,
        Procedure procedure,
        Permit permit,
        Instant openedAt,
        Followed by,
        Term term,
        List<Paper> papers,
        CaseCourse course,
        Relatives relatives,
        @Nullable StatusPage statusPage) {
    public PrintableCase {
        languages = List.copyOf(languages);
        papers = List.copyOf(papers);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "PrintableCase[" + number + "]";
    }

    /**
     * The procedure.
     *
     * @param key such as {@code p01PermitRenewal}
     * @param name Italian name
     * @param basis on which a refused citizenship was asked for, such as {@code ART9F}, or a first permit, such as
     *     {@code FIRST_FAMILY}; empty where it is not known
     */
    public record Procedure(String key, String name, String basis) {
        /** One of which no basis is known. */
        public Procedure(String key, String name) {
            this(key, name, "");
        }
    }

    /**
     * What is asked for.
     *
     * @param type of the permit, such as {@code 16}; empty where it is not about a permit
     * @param asked code of what is asked for (Mod. 209 field 16), which is not the type for the long-term permit and for a
     *     conversion; empty where it is not about a permit
     * @param byKit whether it is asked for through the post office
     * @param over whether the case is closed
     */
    public record Permit(String type, String asked, boolean byKit, boolean over) {
        /** A permit of that type. */
        public Permit(String type, boolean byKit, boolean over) {
            this(type, type, byKit, over);
        }
    }

    /**
     * Who has to do with it.
     *
     * @param deskOfficeId the help desk that follows it
     * @param decidingOfficeId the office that decides
     * @param refusingOfficeId the office whose act a notice or a refusal is: the one that decides, or the one that turns the
     *     application down before it came there
     * @param inCharge name of the person in charge at the office that decides, and while another one turns the application
     *     down, there (responsabile del procedimento, art. 5 L. 241/1990), or null
     * @param municipalityOfficeId the municipality where the person lives; null where the procedure does not ask for it
     */
    public record Followed(
            int deskOfficeId,
            int decidingOfficeId,
            int refusingOfficeId,
            @Nullable String inCharge,
            @Nullable Integer municipalityOfficeId) {
        /** Where nobody else turns the application down. */
        public Followed(int deskOfficeId, int decidingOfficeId, @Nullable String inCharge) {
            this(deskOfficeId, decidingOfficeId, decidingOfficeId, inCharge, null);
        }
    }

    /**
     * The term of the decision (termine del procedimento).
     *
     * @param length in the unit of its norm; null where no term runs
     * @param half what the official with substitute power has (art. 2 c. 9-ter L. 241/1990); null where no term runs
     * @param confirmedFrom day of receipt as confirmed by the office that decides; null while it only was reported
     */
    public record Term(
            @Nullable LegalTerm length,
            @Nullable LegalTerm half,
            @Nullable LocalDate confirmedFrom) {}

    /**
     * One paper of the list.
     *
     * @param code of the catalogue, such as {@code D02}
     * @param required false when it is needed only of who has it
     * @param reason why it must be brought again, or null
     * @param askedOn day on which the office that decides asked for it, or null
     */
    public record Paper(
            String code,
            boolean required,
            State state,
            @Nullable String reason,
            @Nullable LocalDate askedOn) {
        /** A paper that the office did not ask for. */
        public Paper(String code, boolean required, State state, @Nullable String reason) {
            this(code, required, state, reason, null);
        }

        /** Whether the case is incomplete without it. */
        public boolean wanted() {
            return state == State.AGAIN || required && state == State.MISSING;
        }
    }

    /**
     * Names of the relatives of a decision that is not the same for all (decisione divisa): each act speaks of its own alone.
     *
     * @param some whether there is such a decision
     * @param undecided on whom nothing is decided yet: those of the notice
     */
    public record Relatives(boolean some, List<String> granted, List<String> undecided, List<String> refused) {
        /** The acts speak of everybody. */
        public static final Relatives ALL = new Relatives(false, List.of(), List.of(), List.of());

        public Relatives {
            granted = List.copyOf(granted);
            undecided = List.copyOf(undecided);
            refused = List.copyOf(refused);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Relatives[" + some + "]";
        }
    }

    /**
     * What a page for the person alone is kept by (pagina di stato).
     *
     * @param holderId whose key seals its code
     */
    public record StatusPage(long caseId, long dossierId, long holderId) {}

    /** Whether the person still has to bring something: nothing any more once the case is closed. */
    public boolean wantsPapers() {
        return !permit.over() && papers.stream().anyMatch(Paper::wanted);
    }

    /** Where a paper is. */
    public enum State {
        /** Not there yet. */
        MISSING,
        /** To be brought again. */
        AGAIN,
        /** There, nobody looked at it. */
        GIVEN,
        /** There, and somebody looked at it. */
        FINE
    }
}
