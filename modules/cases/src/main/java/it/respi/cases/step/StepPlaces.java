// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.step;

import it.respi.cases.Act;
import it.respi.cases.AppointmentPlaces;
import it.respi.cases.CaseFact;
import it.respi.cases.StepDefinition;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.platform.data.IdText;
import it.respi.registry.Offices;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The places of the agenda of an office in a step that sets an appointment (posti liberi): day and room come from there. */
@Component
class StepPlaces {
    /** Name of the answer that says which place was taken; the steps of the models ask for no such thing. */
    static final String SLOT = "slot";

    private static final Set<String> SETTING = Set.of(Act.BOOK_FINGERPRINTS.name(), Act.BOOK_APPOINTMENT.name());

    private final ObjectProvider<AppointmentPlaces> agenda;
    private final Dossiers dossiers;
    private final Offices offices;

    /** @param agenda asked late, and only where the application has one */
    StepPlaces(ObjectProvider<AppointmentPlaces> agenda, Dossiers dossiers, Offices offices) {
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.offices = offices;
    }

    /** Whether the step sets an appointment of the agenda. */
    static boolean sets(StepDefinition step) {
        String action = step.action();
        return action != null && SETTING.contains(action) && !CaseFact.OATH_DAY.equals(step.code());
    }

    /** Whether the office of the step lends places to the help desk of the actor. */
    boolean lent(Actor actor, StepRow row, StepDefinition step) {
        AppointmentPlaces places = agenda.getIfAvailable();
        return places != null
                && actor.office().kind() == AgencyKind.HELP_DESK
                && row.pending()
                && sets(step)
                && places.lends(row.officeId(), actor.office().id());
    }

    /** The place that was chosen, with its number; empty where none was. */
    Optional<Chosen> chosen(StepRow row, StepDefinition step, Map<String, List<String>> sent) {
        AppointmentPlaces places = agenda.getIfAvailable();
        OptionalLong slot = IdText.read(slotIn(sent));
        return places == null || slot.isEmpty() || !sets(step)
                ? Optional.empty()
                : places.find(row.officeId(), slot.getAsLong()).map(place -> new Chosen(slot.getAsLong(), place));
    }

    /** A place of the agenda of the office of the step. */
    record Chosen(long slot, AppointmentPlaces.Place place) {

        /** What was sent, with day and room of the place. */
        Map<String, List<String>> filled(Map<String, List<String>> sent) {
            Map<String, List<String>> filled = new HashMap<>(sent);
            filled.put("appointmentAt", List.of(place.at().toString()));
            filled.put("place", List.of(place.where()));
            return filled;
        }

        /** The answers, with the number of the place. */
        Answers with(Answers answers) {
            Map<String, Object> values = new HashMap<>(answers.values());
            values.put(SLOT, slot);
            return new Answers(answers.outcome(), values);
        }
    }

    private static String slotIn(Map<String, List<String>> sent) {
        List<String> given = sent.getOrDefault(SLOT, List.of());
        return given.isEmpty() ? "" : given.getFirst();
    }

    /** What is free; null for a step that sets no appointment, or where there is no agenda. */
    AppointmentPlaces.@Nullable Offer offered(
            Actor actor, StepRow row, StepDefinition step, Dossier dossier, @Nullable String from) {
        AppointmentPlaces places = agenda.getIfAvailable();
        if (places == null || !sets(step)) {
            return null;
        }
        AppointmentPlaces.Offer offer = places.offered(actor, asked(row, step, dossier), day(from));
        return offer.days().isEmpty() && !offer.mediator() ? null : offer;
    }

    /** Takes the place that the answers name, in the transaction that finishes the step. */
    void take(Actor actor, StepRow row, StepDefinition step, Answers answers) {
        if (answers.values().get(SLOT) instanceof Long slot) {
            agenda.getObject().take(actor, asked(row, step, dossiers.forProcess(row.dossierId())), slot);
        }
    }

    private AppointmentPlaces.Asked asked(StepRow row, StepDefinition step, Dossier dossier) {
        PersonData person = dossier.holder().data();
        boolean fingerprints = Act.BOOK_FINGERPRINTS.name().equals(step.action())
                || offices.get(row.officeId()).kind() == AgencyKind.POLICE;
        return new AppointmentPlaces.Asked(
                row.caseId(),
                row.dossierId(),
                row.officeId(),
                fingerprints,
                person.interpreter() ? person.language() : null);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
