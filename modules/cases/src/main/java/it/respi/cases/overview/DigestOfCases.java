// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.overview;

import it.respi.cases.CaseDigest;
import it.respi.cases.CaseDigests;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.cases.casefile.CaseTexts;
import it.respi.cases.papers.Papers;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Fact;
import it.respi.platform.view.Texts;
import it.respi.platform.view.dossier.ClockView;
import it.respi.registry.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says cases as their pages do. */
@Component
class DigestOfCases implements CaseDigests {
    private final CaseFiles files;
    private final Told told;
    private final Papers papers;
    private final Overview.Parts parts;
    private final Said said;

    DigestOfCases(CaseFiles files, Told told, Papers papers, Overview.Parts parts, Said said) {
        this.files = files;
        this.told = told;
        this.papers = papers;
        this.parts = parts;
        this.said = said;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDigest> of(Dossier dossier, Actor actor, DossierRights rights, boolean history) {
        return rights.sees(Section.CASE)
                ? files.ofDossier(dossier.id(), actor).stream()
                        .map(file -> digest(file, actor, rights, history))
                        .toList()
                : List.of();
    }

    private CaseDigest digest(CaseFile file, Actor actor, DossierRights rights, boolean history) {
        ClockView clock = parts.term().of(file, LocalDate.now(said.clock())).orElse(null);
        return new CaseDigest(
                said.procedure(file),
                said.texts().say(file.state().key()),
                clock == null ? null : said.dates().inWords(clock.deadline().date()),
                facts(file, rights, clock),
                clock == null ? List.of() : clock.words().explanation(),
                rights.sees(Section.DOCUMENTS) ? papers(file) : List.of(),
                history ? events(file, rights) : List.of(),
                told.textsFor(actor, file, rights).stream().map(said::reason).toList());
    }

    private List<CaseDigest.Paper> papers(CaseFile file) {
        return papers.of(file).papers().stream()
                .map(paper -> new CaseDigest.Paper(paper.name(), paper.tag().text(), paper.detail(), paper.settled()))
                .toList();
    }

    private List<CaseDigest.Event> events(CaseFile file, DossierRights rights) {
        return told.wholeHistoryOf(file, rights).stream()
                .map(entry -> new CaseDigest.Event(entry.at(), entry.who(), entry.text(), entry.detail()))
                .toList();
    }

    private List<Fact> facts(CaseFile file, DossierRights rights, @Nullable ClockView clock) {
        List<Fact> facts = new ArrayList<>();
        said.add(facts, "overview.ref.type", parts.permitType(file));
        if (rights.sees(Section.NUMBERS)) {
            said.add(facts, "overview.ref.permit", file.numbers().permitNumber());
            said.add(facts, "overview.ref.assicurata", file.numbers().assicurata());
            said.add(facts, "overview.ref.reference", file.numbers().reference());
            said.add(facts, "overview.ref.pratica", file.numbers().pratica());
            said.add(facts, "overview.ref.new-permit", file.numbers().newPermitNumber());
        }
        LocalDate expiry = file.permitExpiry();
        said.add(
                facts,
                "overview.ref.expiry",
                expiry == null ? null : said.dates().numeric(expiry));
        if (clock != null) {
            facts.addAll(clock.words().facts());
        }
        return facts;
    }

    /** What things are called. */
    @Component
    record Said(Texts texts, Dates dates, Staff staff, ObjectProvider<ProcedureCatalog> catalog, Clock clock) {
        String procedure(CaseFile file) {
            return catalog.getObject()
                    .procedure(file.procedureKey())
                    .map(ProcedureDefinition::name)
                    .orElse(file.procedureKey());
        }

        void add(List<Fact> facts, String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new Fact(texts.say(key), value));
            }
        }

        CaseDigest.Reason reason(CaseTexts.Text text) {
            return new CaseDigest.Reason(
                    texts.say("history.text." + text.kind()), staff.nameOf(text.staffId()), text.at(), text.body());
        }
    }
}
