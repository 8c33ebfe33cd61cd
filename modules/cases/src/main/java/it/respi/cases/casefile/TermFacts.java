// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.StopDays;
import it.respi.kernel.time.Suspension;
import it.respi.kernel.time.TermInput;
import it.respi.kernel.time.TermResult;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated facts from which the term follows (termine del procedimento); due date and stop are only a cache. */
@Embeddable
public class TermFacts {
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate documentsAskedOn;
    private int documentsAsks;
    private @Nullable LocalDate documentsBackOn;
    private @Nullable LocalDate documentsSuppliedOn;
    private @Nullable LocalDate noticeDeliveredOn;
    private @Nullable LocalDate observedOn;
    private @Nullable LocalDate decidedOn;

    @Embedded
    private TermLength length;

    @Embedded
    private @Nullable StopFacts stops;

    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate stoppedSince;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected TermFacts() {}

    TermFacts(TermRule rule, LocalDate openedOn) {
        this.length = new TermLength(rule, openedOn);
    }

    /** The term as of a day; empty while nothing started it, and where none runs. */
    public Optional<TermResult> on(LocalDate today) {
        LocalDate start = start();
        if (start == null || !rule().isSet()) {
            return Optional.empty();
        }
        LocalDate asOf = decidedOn != null && decidedOn.isBefore(today) ? decidedOn : today;
        TermInput input = new TermInput(
                start, rule().legal(), suspensions(), asOf.isBefore(start) ? start : asOf, receivedOn == null);
        return Optional.of(LegalClock.national().compute(input));
    }

    /** First day of the term: confirmed, else reported, else null. */
    public @Nullable LocalDate start() {
        return receivedOn != null ? receivedOn : reportedOn;
    }

    /** Computes the cached due date again. */
    public void refresh(LocalDate today) {
        Optional<TermResult> result = on(today);
        dueOn = result.map(TermResult::dueDate).orElse(null);
        stoppedSince = decidedOn != null
                ? null
                : result.map(r -> r.usage().suspendedSince()).orElse(null);
    }

    void reported(LocalDate day) {
        reportedOn = day;
        length.measure(day);
    }

    void confirmed(LocalDate day) {
        receivedOn = day;
        length.measure(day);
    }

    /** The rule of the first day of the term, where it is not that of the day of the opening. */
    void follows(TermRule rule, LocalDate start) {
        length.follow(rule, start);
    }

    /** The office decides once more (riesame): the term runs from that day, as if nothing had stopped or ended it. */
    void anew(LocalDate day) {
        reportedOn = null;
        documentsAskedOn = null;
        documentsAsks = 0;
        documentsBackOn = null;
        documentsSuppliedOn = null;
        noticeDeliveredOn = null;
        observedOn = null;
        decidedOn = null;
        confirmed(day);
    }

    /** It was refused before a term ran (riesame): nothing is left of it. */
    void forget() {
        forgetNotice();
        decidedOn = null;
    }

    /** What was told in it came to nothing: another one may be given. */
    void forgetNotice() {
        noticeDeliveredOn = null;
        observedOn = null;
    }

    /** A request for documents was signed; nothing stops before the person receives it. */
    void documentsAsked() {
        documentsAsks++;
        documentsSuppliedOn = null;
    }

    /**
     * The first request suspends the term once it is received, a further one does not, even where the first did not (art. 2 c. 7
     * L. 241/1990): its days are those of the person alone.
     */
    void requestReceived(LocalDate day, StopDays law) {
        if (documentsAskedOn != null) {
            return;
        }
        if (documentsAsks == 1) {
            documentsAskedOn = day;
        }
        kept().documentsAsked(law);
    }

    /** A request that never reached the person was none: the next one may still stop the term. */
    void requestNotReceived() {
        documentsAsks--;
    }

    void documentsSupplied(LocalDate day) {
        documentsSuppliedOn = day;
    }

    /** Only what was asked for first ends the stop. */
    void documentsBack(LocalDate day) {
        if (documentsAsks == 1 && documentsAskedOn != null && documentsBackOn == null) {
            documentsBackOn = day;
        }
    }

    void noticeDelivered(LocalDate day, StopDays law) {
        noticeDeliveredOn = day;
        kept().noticeDelivered(law);
    }

    void observed(LocalDate day) {
        observedOn = day;
    }

    void decided(LocalDate day) {
        decidedOn = day;
    }

    /** Not on everybody was decided: for the others it runs on. */
    void goesOn() {
        decidedOn = null;
    }

    /** Day of receipt as confirmed by the office that decides; null while it only was reported. */
    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable LocalDate documentsAskedOn() {
        return documentsAskedOn;
    }

    public int documentsAsks() {
        return documentsAsks;
    }

    public @Nullable LocalDate documentsSuppliedOn() {
        return documentsSuppliedOn;
    }

    public @Nullable LocalDate noticeDeliveredOn() {
        return noticeDeliveredOn;
    }

    public @Nullable LocalDate observedOn() {
        return observedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    /** What the law gives, frozen at the opening or on the first day of the term. */
    public TermRule rule() {
        return length.rule();
    }

    /** Its calendar days, without stops; 0 where no term runs. */
    public int termDays() {
        return length.days();
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate stoppedSince() {
        return stoppedSince;
    }

    /** How long the law lets the term stand still for what was asked and announced. */
    public StopDays stops() {
        return stops == null ? StopDays.OF_2020 : stops.days();
    }

    private StopFacts kept() {
        if (stops == null) {
            stops = new StopFacts();
        }
        return stops;
    }

    private List<Suspension> suspensions() {
        List<Suspension> all = new ArrayList<>();
        if (documentsAskedOn != null) {
            all.add(Suspension.documentsRequest(documentsAskedOn, documentsBackOn)
                    .lasting(stops()));
        }
        if (noticeDeliveredOn != null) {
            all.add(Suspension.refusalNotice(noticeDeliveredOn, observedOn).lasting(stops()));
        }
        return all;
    }
}
