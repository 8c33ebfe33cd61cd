// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.person.PersonPair;
import it.respi.dossiers.search.Candidate;
import it.respi.dossiers.search.Doubles;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of mergers show. */
@Component
class MergePages {
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final Doubles doubles;
    private final Parts parts;
    private final MergeWords words;
    private final Texts texts;

    MergePages(Dossiers dossiers, DossierHeads heads, Doubles doubles, Parts parts, MergeWords words, Texts texts) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.doubles = doubles;
        this.parts = parts;
        this.words = words;
        this.texts = texts;
    }

    /** The page of a dossier: what was merged into it, who else may be the same person, what waits. */
    ModelAndView ofDossier(String number, Actor actor) {
        Dossier dossier = dossiers.take(number, actor, Section.PERSON);
        boolean may = dossiers.rights(actor, dossier).can(DossierAction.MERGE);
        List<Candidate> alike = may && dossier.mergedInto() == null ? doubles.of(actor, dossier) : List.of();
        ModelAndView page = new ModelAndView("dossiers/merging/merging");
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "condivisione"));
        page.addObject("parts", parts.of(dossier, actor));
        page.addObject("alike", alike);
        page.addObject("hiddenThere", alike.stream().anyMatch(one -> one.seen() == null));
        page.addObject("mayMerge", may && dossier.mergedInto() == null);
        page.addObject("mergers", may ? words.ofDossier(dossier, actor) : List.of());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /** Both persons beside each other, to propose. */
    ModelAndView comparison(String number, Merges.Two two, Actor actor, Map<String, String> chosen) {
        PersonPair pair =
                PersonPair.of(two.kept().holder().data(), two.merged().holder().data());
        ModelAndView page = new ModelAndView("dossiers/merging/compare");
        page.addObject("number", number);
        page.addObject("other", two.merged().number());
        page.addObject("head", heads.of(two.kept(), actor, "condivisione"));
        page.addObject("reasons", doubles.reasons(two.kept(), two.merged()));
        page.addObject("fields", fields(pair, chosen));
        page.addObject(
                "same",
                pair.lines().stream()
                        .filter(line -> line.same() && !line.one().isEmpty())
                        .map(line -> words.field(line, ""))
                        .toList());
        page.addObject(
                "which", List.of(which(number, two.kept()), which(two.merged().number(), two.merged())));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    private Choice which(String number, Dossier dossier) {
        return new Choice(
                number, number, texts.say("merge.stays.hint", dossier.holder().label()));
    }

    private List<MergeWords.Field> fields(PersonPair pair, Map<String, String> chosen) {
        return pair.lines().stream()
                .filter(line -> !line.same())
                .map(line ->
                        words.field(line, chosen.getOrDefault(line.field(), pair.onlyOtherHas(line) ? "other" : "one")))
                .toList();
    }
}
