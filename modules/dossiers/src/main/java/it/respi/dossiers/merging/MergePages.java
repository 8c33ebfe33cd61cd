// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.merging;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.person.PersonPair;
import it.respi.dossiers.person.PersonUnion;
import it.respi.dossiers.search.Candidate;
import it.respi.dossiers.search.Doubles;
import it.respi.kernel.actor.Actor;
import it.respi.platform.data.SubmissionKey;
import it.respi.platform.view.Choice;
import it.respi.platform.view.Texts;
import it.respi.platform.view.Warning;
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
    private final PersonUnion union;

    MergePages(
            Dossiers dossiers,
            DossierHeads heads,
            Doubles doubles,
            Parts parts,
            MergeWords words,
            Texts texts,
            PersonUnion union) {
        this.union = union;
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
        boolean merges = may && dossier.mergedInto() == null;
        Doubles.Alike found = merges ? doubles.of(actor, dossier) : new Doubles.Alike(List.of(), null);
        List<Candidate> alike = found.people();
        ModelAndView page = new ModelAndView("dossiers/merging/merging");
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "condivisione"));
        page.addObject("parts", parts.of(dossier, actor));
        page.addObject("alike", alike);
        page.addObject("again", found.again());
        page.addObject("hiddenThere", alike.stream().anyMatch(one -> one.seen() == null));
        page.addObject("mayMerge", merges);
        page.addObject("mergers", may ? words.ofDossier(dossier, actor) : List.of());
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }

    /**
     * Both persons beside each other, to propose.
     *
     * @param warnings what has to be confirmed before
     */
    ModelAndView comparison(
            String number, Merges.Two two, Actor actor, Map<String, String> chosen, List<Warning> warnings) {
        PersonPair pair = union.pair(two.kept(), two.merged());
        ModelAndView page = new ModelAndView("dossiers/merging/compare");
        page.addObject("number", number);
        page.addObject("other", two.merged().number());
        page.addObject("head", heads.of(two.kept(), actor, "condivisione"));
        page.addObject("reasons", doubles.reasons(two.kept(), two.merged()));
        page.addObject("warnings", warnings);
        page.addObject("confirmation", Warning.confirmationOf(warnings));
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
