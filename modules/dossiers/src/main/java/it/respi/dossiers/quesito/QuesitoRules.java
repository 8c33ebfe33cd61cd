// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.quesito.Quesiti.Question;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.registry.LegalParameters;
import it.respi.registry.OfficeCalendars;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may ask whom, and by when the answer is promised. */
@Component
class QuesitoRules {
    static final int LONGEST_SUBJECT = 120;
    static final int LONGEST = 4000;
    /** Working days in which an office promises to answer. */
    static final String PROMISE = "quesito.answer";

    private static final Set<AgencyKind> ANSWERING =
            Set.of(AgencyKind.HELP_DESK, AgencyKind.PREFECTURE, AgencyKind.POLICE);

    private final DossierPolicy policy;
    private final Offices offices;
    private final OfficeCalendars calendars;
    private final LegalParameters parameters;
    private final Clock clock;

    QuesitoRules(
            DossierPolicy policy, Offices offices, OfficeCalendars calendars, LegalParameters parameters, Clock clock) {
        this.policy = policy;
        this.offices = offices;
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** @throws NotAllowed {@code quesito.not-allowed} for whoever exchanges nothing with other offices */
    void refuseOthers(Actor actor) {
        if (!policy.exchanges(actor)) {
            throw new NotAllowed("quesito.not-allowed");
        }
    }

    /**
     * Refuses what cannot be asked.
     *
     * @param dossier null for a general question
     * @throws RuleBroken {@code quesito.office.wrong}, {@code quesito.office.not-part}, {@code quesito.personal}, or when a
     *     text is missing or too long
     */
    void check(Actor actor, @Nullable Dossier dossier, Question question) {
        if (!asked(actor, dossier).contains(question.toOffice())) {
            throw new RuleBroken(dossier == null ? "quesito.office.wrong" : "quesito.office.not-part");
        }
        checkText(question.subject(), LONGEST_SUBJECT, dossier == null);
        checkText(question.body(), LONGEST, dossier == null);
    }

    void checkText(String text, int longest, boolean general) {
        if (text.isEmpty()) {
            throw new RuleBroken("quesito.empty");
        }
        if (text.length() > longest) {
            throw new RuleBroken("quesito.long", longest);
        }
        if (general && Impersonal.tellsWho(text)) {
            throw new RuleBroken("quesito.personal");
        }
    }

    /** The offices that may be asked: all that work on cases, or those that take part in the dossier. */
    List<Integer> asked(Actor actor, @Nullable Dossier dossier) {
        return offices.all().stream()
                .filter(office -> !actor.worksAt(office.id())
                        && ANSWERING.contains(office.kind())
                        && (dossier == null || dossier.isSharedWith(office.id())))
                .map(Office::id)
                .toList();
    }

    /** The promised day, counted in the working days of the office that is asked. */
    LocalDate promised(int office) {
        LocalDate today = today();
        return new LegalClock(calendars.of(office))
                .lastDay(today, LegalTerm.workingDays(parameters.amount(PROMISE, today)));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
