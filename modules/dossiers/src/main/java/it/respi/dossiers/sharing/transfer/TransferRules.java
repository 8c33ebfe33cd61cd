// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.sharing.transfer;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.OpenWork;
import it.respi.dossiers.Unions;
import it.respi.dossiers.sharing.consent.Consent;
import it.respi.dossiers.sharing.consent.Consents;
import it.respi.dossiers.sharing.transfer.TransferRows.Ask;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.LegalClock;
import it.respi.kernel.time.LegalTerm;
import it.respi.registry.LegalParameters;
import it.respi.registry.OfficeCalendars;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a transfer rests on, and by when it is opened and answered (specification 9.1: M26, M30). */
@Component
class TransferRules {
    /** Working days of the other office to open it; then the sender is warned. */
    static final String TO_OPEN = "transfer.open";
    /** Working days of the other office to answer. */
    static final String TO_ANSWER = "transfer.answer";

    private static final Set<AgencyKind> ANSWERING =
            Set.of(AgencyKind.HELP_DESK, AgencyKind.PREFECTURE, AgencyKind.POLICE, AgencyKind.MUNICIPALITY);

    private final Consents consents;
    private final Offices offices;
    private final OfficeCalendars calendars;
    private final OpenWork work;
    private final Unions unions;
    private final LegalParameters parameters;
    private final Clock clock;

    TransferRules(
            Consents consents,
            Offices offices,
            OfficeCalendars calendars,
            OpenWork work,
            Unions unions,
            LegalParameters parameters,
            Clock clock) {
        this.consents = consents;
        this.offices = offices;
        this.calendars = calendars;
        this.work = work;
        this.unions = unions;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Refuses what cannot be sent.
     *
     * @throws RuleBroken {@code transfer.protected}, {@code transfer.office.wrong}, {@code transfer.desks-only},
     *     {@code transfer.consent}, {@code transfer.consent.old}, {@code transfer.revoke.owner}, {@code transfer.revoke.work}, {@code transfer.revoke.none}
     */
    void check(Dossier dossier, Verb verb, int toOffice) {
        if (dossier.protection() != null) {
            throw new RuleBroken("transfer.protected");
        }
        if (verb != Verb.REVOKE) {
            unions.refuseMerged(dossier.id());
        }
        Office office = offices.find(toOffice).orElseThrow(() -> new RuleBroken("transfer.office.wrong"));
        switch (verb) {
            case REVOKE -> revoke(dossier, office);
            case OWNERSHIP, REFER, CONSULT -> {
                if (office.id() == dossier.ownerOfficeId() || !answers(office)) {
                    throw new RuleBroken("transfer.office.wrong");
                }
                if (verb == Verb.OWNERSHIP && office.kind() != AgencyKind.HELP_DESK) {
                    throw new RuleBroken("transfer.desks-only");
                }
                basis(dossier, toOffice);
            }
            case ACCESS -> throw new RuleBroken("transfer.verb.unknown");
        }
    }

    private boolean answers(Office office) {
        return ANSWERING.contains(office.kind()) && offices.isOpen(office.id());
    }

    /**
     * The consent on which it rests that the office takes part; null for offices that act by law. A municipality acts by law
     * only in the steps that are its own, not when a desk sends the person there (specification 9.1: M26).
     *
     * @throws RuleBroken {@code transfer.consent} for a help desk or a municipality without a consent in force,
     *     {@code transfer.consent.old} when the person consented before the text spoke of municipalities
     */
    @Nullable
    Long basis(Dossier dossier, int officeId) {
        AgencyKind kind = offices.get(officeId).kind();
        if (kind != AgencyKind.HELP_DESK && kind != AgencyKind.MUNICIPALITY) {
            return null;
        }
        Consent consent = consents.inForce(dossier.id()).orElseThrow(() -> new RuleBroken("transfer.consent"));
        if (kind == AgencyKind.MUNICIPALITY && !consent.coversMunicipalities()) {
            throw new RuleBroken("transfer.consent.old");
        }
        return consent.id();
    }

    /** The words with their days, counted in the working days of the office that is asked. */
    Ask ask(Verb verb, int toOffice, String words) {
        return ask(verb, toOffice, words, null);
    }

    /** As {@link #ask(Verb, int, String)}, counted in the working days of that office, for a number that was typed. */
    Ask ask(Verb verb, int office, String words, @Nullable String number) {
        LocalDate today = LocalDate.now(clock);
        LegalClock days = new LegalClock(calendars.of(office));
        return new Ask(
                verb,
                words,
                days.lastDay(today, LegalTerm.workingDays(parameters.amount(TO_OPEN, today))),
                days.lastDay(today, LegalTerm.workingDays(parameters.amount(TO_ANSWER, today))),
                number);
    }

    /** How many working days the other office has. */
    Days days() {
        LocalDate today = LocalDate.now(clock);
        return new Days(parameters.amount(TO_OPEN, today), parameters.amount(TO_ANSWER, today));
    }

    /** Working days to open what was sent, and to answer it. */
    record Days(int toOpen, int toAnswer) {}

    private void revoke(Dossier dossier, Office office) {
        if (office.id() == dossier.ownerOfficeId()) {
            throw new RuleBroken("transfer.revoke.owner");
        }
        if (!dossier.isSharedWith(office.id())) {
            throw new RuleBroken("transfer.revoke.none");
        }
        if (work.has(dossier.id(), office.id())) {
            throw new RuleBroken("transfer.revoke.work");
        }
    }
}
