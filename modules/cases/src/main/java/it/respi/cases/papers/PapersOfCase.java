// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.CaseId;
import it.respi.cases.CasePapers;
import it.respi.cases.CasesForThePerson;
import it.respi.cases.PrintableCase;
import it.respi.cases.casefile.CaseAction;
import it.respi.cases.casefile.CaseEventRow;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseHistory;
import it.respi.cases.casefile.CaseRights;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.LetterAnswers;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.SafeContacts;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case of a dossier for its papers; the use is written down by the archive. */
@Component
class PapersOfCase implements CasePapers, CasesForThePerson {
    private static final int EVENTS = 100;

    private final Dossiers dossiers;
    private final CaseFiles files;
    private final Printables printables;
    private final Facts facts;

    PapersOfCase(Dossiers dossiers, CaseFiles files, Printables printables, Facts facts) {
        this.dossiers = dossiers;
        this.files = files;
        this.printables = printables;
        this.facts = facts;
    }

    @Override
    @Transactional
    public PrintableCase toPrint(String number, @Nullable Long caseId, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.NUMBERS); // letters carry numbers and the list of papers
        CaseFile file = files.ofDossier(dossier.id(), actor).stream()
                .filter(one -> caseId == null || one.id() == caseId)
                .findFirst()
                .orElseThrow(() -> new NotFound("case.not-found"));
        CaseRights rights = files.rights(actor, file);
        if (!rights.can(CaseAction.PRINT)) {
            throw new NotAllowed("case.action.not-allowed");
        }
        DossierRights seen = dossiers.rights(actor, dossier);
        List<CaseEventRow> events = facts.history().latest(file.id(), EVENTS);
        Reasons reasons = new Reasons(
                facts.reasonsOf(file, seen, rights, actor.office()),
                Refusing.readsReasons(rights, actor, file, events));
        return printed(
                dossier,
                file,
                events,
                reasons,
                facts.relatives().of(dossier, seen, file, actor),
                facts.inCharge().of(file, Refusing.officeOf(file, events)));
    }

    @Override
    @Transactional
    public Optional<PrintableCase> told(long caseId) {
        return files.forThePerson(new CaseId(caseId)).flatMap(file -> {
            Dossier own = dossiers.forProcess(file.dossierId());
            List<CaseEventRow> events = facts.history().latest(file.id(), EVENTS);
            PrintableCase first = printed(own, file, events, Reasons.UNREAD, PrintableCase.Relatives.ALL, null);
            Long kept = own.mergedInto();
            return Optional.of(
                            kept == null
                                    ? first
                                    : printed(
                                            dossiers.forProcess(kept),
                                            file,
                                            events,
                                            Reasons.UNREAD,
                                            PrintableCase.Relatives.ALL,
                                            null))
                    .filter(known -> known.statusPage() != null && first.statusPage() != null);
        });
    }

    private PrintableCase printed(
            Dossier dossier,
            CaseFile file,
            List<CaseEventRow> events,
            Reasons reasons,
            PrintableCase.Relatives relatives,
            @Nullable String inCharge) {
        return printables.of(
                dossier,
                file,
                new Printables.Read(
                        facts.checklist().of(file.id()),
                        events,
                        reasons.texts(),
                        reasons.read(),
                        facts.answers().of(file),
                        relatives,
                        facts.contacts().of(dossier).languages(),
                        inCharge));
    }

    /** The reasons of the office, and whether who prints reads them. */
    private record Reasons(List<CaseTexts.Text> texts, boolean read) {
        static final Reasons UNREAD = new Reasons(List.of(), false);
    }

    /** Where the parts of a case are kept. */
    @Component
    record Facts(
            Checklist checklist,
            CaseHistory history,
            CaseTexts texts,
            LetterAnswers answers,
            SafeContacts contacts,
            SplitRelatives relatives,
            InCharge inCharge) {
        List<CaseTexts.Text> reasonsOf(CaseFile file, DossierRights seen, CaseRights own, Office office) {
            return texts.of(file.id()).stream()
                    .filter(text -> text.section() == Section.REASONS && text.isSeenWith(seen, own, office))
                    .toList();
        }
    }
}
