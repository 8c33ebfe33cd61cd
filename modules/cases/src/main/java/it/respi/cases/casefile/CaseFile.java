// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.CaseId;
import it.respi.cases.CaseOutcome;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Case file (pratica): what the network knows of one application, and the only way to change it. */
@Entity
@Table(name = "case_file")
@EntityListeners(CaseSealing.class)
public class CaseFile extends AboutPermit {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    @Id
    private long id;

    private long dossierId;
    private String procedureKey;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Embedded
    private Turn turn;

    private int deskOfficeId;
    private int policeOfficeId;
    private @Nullable Integer municipalityOfficeId;
    private Instant openedAt;

    @Embedded
    private @Nullable CaseNumbers numbers;

    @Embedded
    private @Nullable KitFacts kit;

    @Embedded
    private Summons summons = new Summons();

    @Embedded
    private TermFacts term;

    @Embedded
    private @Nullable DecisionFacts decision;

    @Embedded
    private @Nullable LateFacts late;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    public CaseFile(long id, long dossierId, Opening opening) {
        this.id = id;
        this.dossierId = dossierId;
        this.procedureKey = opening.procedure();
        this.state = opening.permitType() == null ? CaseState.UNDER_WAY : CaseState.CHECKING;
        this.deskOfficeId = opening.deskOfficeId();
        this.policeOfficeId = opening.policeOfficeId();
        this.turn = new Turn(opening.decidedBy());
        this.openedAt = opening.at();
        numbers().permitNumber(opening.permitNumber());
        asked(opening);
        this.term = new TermFacts(opening.term(), LocalDate.ofInstant(opening.at(), ROME));
    }

    /** From one of these states to another; anything else means that somebody was faster or the diagram is behind. */
    public void move(CaseState to, CaseState... from) {
        require(from);
        state = to;
        outcome = null; // only what is reopened had an end
        closedAt = null;
    }

    /** Refuses unless the case is in one of these states. */
    public void require(CaseState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new RuleBroken("case.not-in-state");
        }
    }

    /** The end, whatever it was (conclusione). */
    public void close(CaseOutcome how, Instant at) {
        state = CaseState.CLOSED;
        outcome = how;
        closedAt = at;
    }

    /** Some relatives have the nulla osta, nothing is decided yet on others, for whom the term runs on (G2-4). */
    public boolean decidesOnOthers() {
        return state == CaseState.DECIDED_POS && term.decidedOn() == null;
    }

    /** Whether its acts speak of some relatives and not of all. */
    public boolean isSplit() {
        return decidesOnOthers() || decision().isSplit();
    }

    /** Whether a refusal needs its notice first (art. 10-bis L. 241/1990): not where what was granted is taken back. */
    public boolean noticeComesFirst() {
        return state != CaseState.DECIDED_POS || decidesOnOthers();
    }

    /** Whether the office may shelve it after that many absences (archiviazione per assenza, SP3). */
    public boolean mayLapse(int absences) {
        boolean undecided = state != CaseState.CLOSED && state != CaseState.DECIDED_POS && term.decidedOn() == null;
        boolean away = permitType() == null ? undecided : state == CaseState.NO_SHOW;
        return away && noShows() >= absences;
    }

    public CaseId caseId() {
        return new CaseId(id);
    }

    public long id() {
        return id;
    }

    public long dossierId() {
        return dossierId;
    }

    public String procedureKey() {
        return procedureKey;
    }

    public CaseState state() {
        return state;
    }

    /** Who has it now (in mano a). */
    public CaseState.Holder holder() {
        return turn.in(state);
    }

    /** A step opened: it is the turn of whoever does it, where the state does not say it already. */
    public void turnOf(CaseState.Holder holder) {
        if (state.asStepsSay()) {
            turn.pass(holder);
        }
    }

    public int deskOfficeId() {
        return deskOfficeId;
    }

    /** The office that decides: the police, or the office of the procedure's {@code decidedBy}. */
    public int policeOfficeId() {
        return policeOfficeId;
    }

    /**
     * The municipality where the person lives (Comune di residenza), which does the steps of a municipality; null where the
     * procedure does not ask for it, or nobody knew.
     */
    public @Nullable Integer municipalityOfficeId() {
        return municipalityOfficeId;
    }

    /** The person lives there. */
    void livesIn(int officeId) {
        municipalityOfficeId = officeId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Numbers and places that tell who it is about; sealed where they are kept. */
    public CaseNumbers numbers() {
        if (numbers == null) { // read back without a single value
            numbers = new CaseNumbers();
        }
        return numbers;
    }

    public KitFacts kit() {
        if (kit == null) { // read back without a single value
            kit = new KitFacts();
        }
        return kit;
    }

    /** Next or last summons, by the clock of the office. */
    public @Nullable LocalDateTime appointmentAt() {
        return summons.at();
    }

    public int noShows() {
        return summons.absences();
    }

    Summons summons() {
        return summons;
    }

    public TermFacts term() {
        return term;
    }

    public DecisionFacts decision() {
        if (decision == null) { // read back without a single value
            decision = new DecisionFacts();
        }
        return decision;
    }

    public LateFacts late() {
        if (late == null) { // read back without a single value
            late = new LateFacts();
        }
        return late;
    }

    public @Nullable CaseOutcome outcome() {
        return outcome;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
