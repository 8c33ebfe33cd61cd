// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.api;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.api.CaseJson.AppointmentJson;
import it.respi.cases.api.CaseJson.NumbersJson;
import it.respi.cases.api.CaseJson.OpenStepJson;
import it.respi.cases.api.CaseJson.PaperJson;
import it.respi.cases.api.CaseJson.PermitJson;
import it.respi.cases.api.CaseJson.RelativeJson;
import it.respi.cases.api.CaseJson.StateJson;
import it.respi.cases.api.CaseJson.TermJson;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Checklist.Item;
import it.respi.cases.casefile.RelativesOfCase;
import it.respi.cases.overview.TermView;
import it.respi.cases.step.OpenSteps;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepRow;
import it.respi.cases.step.StepWords;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.time.TermResult;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import it.respi.registry.Offices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a case to a program: two statements, three where steps of the procedure say how far relatives are. */
@Component
class CaseReader {
    private final Checklist checklist;
    private final StepBoard board;
    private final OpenSteps steps;
    private final TermView term;
    private final Names names;

    CaseReader(Checklist checklist, StepBoard board, OpenSteps steps, TermView term, Names names) {
        this.checklist = checklist;
        this.board = board;
        this.steps = steps;
        this.term = term;
        this.names = names;
    }

    CaseJson of(CaseFile file, Actor actor) {
        return new CaseJson(
                Long.toString(file.id()),
                file.procedureKey(),
                new StateJson(
                        file.state(),
                        names.texts().say(file.state().key()),
                        file.holder(),
                        file.openedAt(),
                        file.outcome(),
                        file.closedAt()),
                permit(file),
                names.municipality(file),
                new NumbersJson(
                        file.numbers().assicurata(),
                        file.numbers().pratica(),
                        file.numbers().reference()),
                appointment(file),
                file.term()
                        .on(LocalDate.now(names.clock()))
                        .map(result -> term(file, result))
                        .orElse(null),
                checklist.of(file.id()).stream().map(this::paper).toList(),
                names.relatives(file),
                openSteps(file, actor));
    }

    private static @Nullable PermitJson permit(CaseFile file) {
        String type = file.permitType();
        return type == null ? null : new PermitJson(type, file.numbers().permitNumber(), file.permitExpiry());
    }

    private static @Nullable AppointmentJson appointment(CaseFile file) {
        LocalDateTime at = file.appointmentAt();
        return at == null ? null : new AppointmentJson(at, file.numbers().appointmentPlace());
    }

    private TermJson term(CaseFile file, TermResult result) {
        return new TermJson(
                result.input().start(),
                file.term().termDays(),
                names.texts().say(file.term().rule().words(), file.term().rule().amount()),
                result.provisional(),
                result.dueDate(),
                file.term().stoppedSince(),
                term.sentences(result));
    }

    private PaperJson paper(Item item) {
        Long document = item.documentId();
        return new PaperJson(
                item.code(),
                names.paper(item.code()),
                item.required(),
                item.state(),
                document == null ? null : document.toString(),
                item.askedOn(),
                item.reason());
    }

    private List<OpenStepJson> openSteps(CaseFile file, Actor actor) {
        return board.of(file.id()).stream()
                .filter(StepRow::pending)
                .map(row -> new OpenStepJson(
                        Long.toString(row.id()),
                        row.code(),
                        names.words().title(row.code(), row.title()),
                        row.lane().code(),
                        names.offices().get(row.officeId()).code(),
                        row.dueOn(),
                        row.state() == StepRow.TAKEN,
                        steps.isOwn(actor, row)))
                .toList();
    }

    /** What things are called. */
    @Component
    record Names(
            Texts texts,
            StepWords words,
            Catalogue catalogue,
            Offices offices,
            Clock clock,
            ObjectProvider<ProcedureCatalog> catalog,
            RelativesOfCase rows) {
        List<RelativeJson> relatives(CaseFile file) {
            boolean told = catalog.getObject()
                    .procedure(file.procedureKey())
                    .filter(ProcedureDefinition::tellsRelatives)
                    .isPresent();
            return !told
                    ? List.of()
                    : rows.of(file.id()).stream()
                            .map(row -> new RelativeJson(
                                    Long.toString(row.memberId()),
                                    row.state(),
                                    texts.say(row.state().key()),
                                    row.since(),
                                    row.step()))
                            .toList();
        }

        @Nullable
        String municipality(CaseFile file) {
            Integer home = file.municipalityOfficeId();
            return home == null ? null : offices.get(home).code();
        }

        String paper(String code) {
            return catalogue
                    .documentKind(code)
                    .map(kind -> kind.labelIn(LocaleContextHolder.getLocale()))
                    .orElse(code);
        }
    }
}
