// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.cases.casefile.OpenCase.CaseRequest;
import it.respi.cases.opening.OpenDossier;
import it.respi.cases.step.Answers;
import it.respi.cases.step.FinishStep;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepRow;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.dossiers.person.PersonBlock;
import it.respi.dossiers.person.PersonBlocks;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The real use cases as the example data need them: nothing is written past them. */
@Component
@ConditionalOnProperty("respi.demo")
record DemoOffice(
        OpenDossier opening,
        CaseFiles files,
        DemoOffice.Work work,
        PersonBlocks person,
        DemoClock clock,
        DemoAgenda agenda) {

    DemoRenewal open(DemoStaff staff, Actor desk, PersonData person, DemoPermit permit, int openedDaysAgo) {
        DemoTime time = new DemoTime(clock, openedDaysAgo);
        return time.work(() -> open(staff, desk, person, permit, time));
    }

    private DemoRenewal open(DemoStaff staff, Actor desk, PersonData person, DemoPermit permit, DemoTime time) {
        String number = "I%08d".formatted(Math.abs(person.surname().hashCode()) % 100_000_000);
        Dossier dossier = opening.open(
                desk,
                person,
                new CaseRequest(OpenDossier.RENEWAL, permit.type(), number, permit.expiry(), false, null));
        CaseId id = files.ofDossier(dossier.id(), desk).getFirst().caseId();
        return new DemoRenewal(this, dossier, id, desk, staff, time);
    }

    void finish(CaseId id, String stepCode, Actor actor, Answers answers) {
        StepRow step = work.board().of(id.value()).stream()
                .filter(row -> row.pending() && row.code().equals(stepCode))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open step " + stepCode));
        work.finishing().finish(actor, step.id(), answers);
    }

    void seeAllPapers(Actor desk, CaseId id) {
        work.checklist().of(id.value()).stream()
                .filter(Checklist.Item::required)
                .forEach(item -> work.checklist().mark(desk, id.value(), item.code(), Checklist.ItemState.SEEN, null));
    }

    void requestWithdrawal(Actor desk, String dossierNumber, CaseId id) {
        work.endings().requestWithdrawal(desk, dossierNumber, id, today());
    }

    void cancel(Actor desk, String dossierNumber, CaseId id) {
        work.endings().cancel(desk, dossierNumber, id);
    }

    void know(Actor desk, String dossierNumber, PersonBlock block, Map<String, String> values) {
        person.begin(dossierNumber, desk, block, values);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The permit to renew: its type (tipo) and its last day. */
    record DemoPermit(String type, LocalDate expiry) {}

    /** What is done inside a case. */
    @Component
    record Work(StepBoard board, FinishStep finishing, EarlyEnd endings, Checklist checklist) {}
}
