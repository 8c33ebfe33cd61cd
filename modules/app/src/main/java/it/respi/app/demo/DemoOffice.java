// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.cases.CaseId;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.EarlyEnd;
import it.respi.cases.casefile.OpenCase.RenewalRequest;
import it.respi.cases.opening.OpenDossier;
import it.respi.cases.step.Answers;
import it.respi.cases.step.FinishStep;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepRow;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.PersonData;
import it.respi.kernel.actor.Actor;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The real use cases as the example data need them: nothing is written past them. */
@Component
record DemoOffice(OpenDossier opening, CaseFiles files, DemoOffice.Work work, Clock clock) {

    DemoRenewal open(DemoStaff staff, Actor desk, PersonData person, String permitType, int expiresInDays) {
        String permit = "I%08d".formatted(Math.abs(person.surname().hashCode()) % 100_000_000);
        LocalDate expiry = today().plusDays(expiresInDays);
        Dossier dossier =
                opening.open(desk, person, new RenewalRequest(OpenDossier.RENEWAL, permitType, permit, expiry));
        CaseId id = files.ofDossier(dossier.id(), desk).getFirst().caseId();
        return new DemoRenewal(this, dossier, id, desk, staff);
    }

    void finish(CaseId id, String stepCode, Actor actor, Answers answers) {
        StepRow step = work.board().of(id.value()).stream()
                .filter(row -> row.pending() && row.code().equals(stepCode))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no open step " + stepCode));
        work.finishing().finish(actor, step.id(), answers);
    }

    void seeAllPapers(CaseId id) {
        work.checklist().of(id.value()).stream()
                .filter(Checklist.Item::required)
                .forEach(item -> work.checklist().mark(id.value(), item.code(), Checklist.ItemState.SEEN, null));
    }

    void requestWithdrawal(Actor desk, String dossierNumber, CaseId id) {
        work.endings().requestWithdrawal(desk, dossierNumber, id, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is done inside a case. */
    @Component
    record Work(StepBoard board, FinishStep finishing, EarlyEnd endings, Checklist checklist) {}
}
