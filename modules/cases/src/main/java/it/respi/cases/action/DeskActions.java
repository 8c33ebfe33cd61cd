// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.action;

import it.respi.cases.Act;
import it.respi.cases.Channel;
import it.respi.cases.casefile.Appointments;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseState;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.References;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Catalogue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the help desk records (azioni dello sportello). */
@Component
class DeskActions implements ActionGroup {
    /** Ends of the check without a result: an interpreter is looked for first (SP8), and those of tables of papers. */
    private static final Set<String> UNCHECKED =
            Set.of("INTERPRETER", "ANSWERS_CHANGED", "PAPERS_LOST", "CHECKED_ELSEWHERE");

    /** The appointment that the letter of the post office gives. */
    private static final String LETTER = "appointmentLetterAt";

    private final Checklist checklist;
    private final Catalogue catalogue;
    private final References references;
    private final Appointments appointments;

    DeskActions(Checklist checklist, Catalogue catalogue, References references, Appointments appointments) {
        this.appointments = appointments;
        this.checklist = checklist;
        this.catalogue = catalogue;
        this.references = references;
    }

    @Override
    public Map<Act, StepAction> actions() {
        return Map.of(
                Act.PRECHECK, this::precheck,
                Act.RECORD_HELD_PERMIT, this::recordHeldPermit,
                Act.RESUME_CHECK,
                        context -> context.file().move(CaseState.CHECKING, CaseState.INCOMPLETE, CaseState.CHECKING),
                Act.PREPARE_KIT, this::prepareKit,
                Act.ENTER_POSTING, this::enterPosting,
                Act.ENTER_DIRECT_FILING, this::enterDirectFiling,
                Act.SUPPLY_DOCUMENTS, this::supplyDocuments,
                Act.CONTACT_PERSON, context -> {});
    }

    /**
     * Complete only when every required paper was seen (pre-controllo, P1.04). Only a case about a permit has states of its
     * own for that; of others the open steps say where they are. An end that says neither leaves the list as it is: the
     * answers changed on which it rests, or somebody else looks at the papers.
     */
    private void precheck(StepContext context) {
        CaseFile file = context.file();
        if (UNCHECKED.contains(context.answers().chosen())) {
            return;
        }
        boolean complete = !"INCOMPLETE".equals(context.answers().chosen());
        if (complete) {
            refuseUnseen(file);
        }
        if (file.permitType() != null) {
            file.move(complete ? CaseState.READY : CaseState.INCOMPLETE, CaseState.CHECKING);
        }
        Channel channel = file.channel();
        if (complete && channel != null) {
            context.route("channel", channel.name());
        }
    }

    private void refuseUnseen(CaseFile file) {
        List<String> open = checklist.of(file.id()).stream()
                .filter(item -> item.required() && !item.state().settled())
                .map(item -> catalogue
                        .documentKind(item.code())
                        .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                        .orElse(item.code()))
                .toList();
        if (!open.isEmpty()) {
            throw new RuleBroken("case.precheck.papers-open", open.size(), String.join(", ", open));
        }
    }

    /** What was left out stays as it was. */
    private void recordHeldPermit(StepContext context) {
        if (context.answers().has("heldNumber")) {
            references.held(context.file(), context.answers().text("heldNumber"));
        }
        if (context.answers().has("heldExpiry")) {
            references.held(context.file(), context.answers().date("heldExpiry"));
        }
    }

    private void prepareKit(StepContext context) {
        context.file().move(CaseState.KIT_READY, CaseState.READY);
        references.kit(
                context.file(),
                context.answers().text("kitModules"),
                context.answers().number("sheetCount"));
    }

    /** The post office accepted the kit: a provisional clock starts (specification 0, 2.1 art. 2 c. 6). */
    private void enterPosting(StepContext context) {
        LocalDate accepted = FactDay.recent(context, context.answers().date("acceptedOn"));
        Optional<LocalDateTime> letter = letter(context);
        context.file().move(CaseState.POSTED, CaseState.KIT_READY);
        references.posted(context.file(), context.answers().text("assicurata"), accepted);
        letter.ifPresent(at -> appointments.reported(context.file(), at));
        context.on(accepted);
    }

    /** The appointment to come that the letter of the post office gives; one that is over calls nobody. */
    private static Optional<LocalDateTime> letter(StepContext context) {
        if (!context.answers().has(LETTER)) {
            return Optional.empty();
        }
        LocalDateTime at = context.answers().dateTime(LETTER);
        FactDay.near(context, at.toLocalDate());
        return Optional.of(at).filter(moment -> !moment.toLocalDate().isBefore(context.today()));
    }

    private void enterDirectFiling(StepContext context) {
        if (context.file().channel() != Channel.DIRECT) {
            throw new RuleBroken("case.not-in-state");
        }
        LocalDate filed = FactDay.recent(context, context.answers().date("filedOn"));
        context.file().move(CaseState.POSTED, CaseState.READY);
        references.reported(context.file(), filed);
        context.on(filed);
    }

    private void supplyDocuments(StepContext context) {
        context.file().require(CaseState.SUSP_DOCS);
        LocalDate supplied = FactDay.notBefore(
                context.file().term().documentsAskedOn(), context.answers().date("suppliedOn"));
        references.supplied(context.file(), supplied);
        context.on(supplied);
    }
}
