// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.DossierRights;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.data.SubmissionKey;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Puts the pages of the family together. */
@Component
class HouseholdPages {
    private final Households households;
    private final SharedPapers papers;
    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final HouseholdWords words;

    HouseholdPages(
            Households households, SharedPapers papers, Dossiers dossiers, DossierHeads heads, HouseholdWords words) {
        this.households = households;
        this.papers = papers;
        this.dossiers = dossiers;
        this.heads = heads;
        this.words = words;
    }

    LocalDate today() {
        return words.today();
    }

    ModelAndView family(Actor actor, String number) {
        Households.Read read = households.of(number, actor);
        Dossier dossier = read.dossier();
        DossierRights rights = dossiers.rights(actor, dossier);
        ModelAndView page = page("dossiers/household/family", actor, dossier);
        page.addObject("members", words.current(read.members()));
        page.addObject("past", words.past(read.members()));
        page.addObject("warnings", words.warnings(read.members()));
        page.addObject("mayEdit", rights.can(DossierAction.EDIT_PERSON));
        if (rights.sees(Section.DOCUMENTS) && !read.members().isEmpty()) {
            page.addObject("papers", words.papers(papers.of(dossier)));
            page.addObject("mayShare", rights.can(DossierAction.PRECHECK_DOCUMENT) && dossier.protection() == null);
        }
        return page;
    }

    ModelAndView card(Actor actor, String number) {
        Households.Read read = households.of(number, actor);
        ModelAndView page = new ModelAndView("dossiers/household/card :: card");
        page.addObject("number", number);
        page.addObject("members", words.current(read.members()));
        page.addObject("mayEdit", dossiers.rights(actor, read.dossier()).can(DossierAction.EDIT_PERSON));
        return page;
    }

    ModelAndView form(Actor actor, String number, MemberForm form) {
        return form(actor, number).addAllObjects(new DirectFieldBindingResult(form, "form").getModel());
    }

    ModelAndView form(Actor actor, String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.EDIT_PERSON);
        ModelAndView page = page("dossiers/household/member", actor, dossier);
        choices(page);
        return page;
    }

    /** @param fresh whether the form begins with what is known, or keeps what was typed */
    ModelAndView change(Actor actor, String number, long memberId, boolean fresh) {
        Households.Read read = editable(actor, number);
        if (!fresh && gone(read, memberId)) {
            return family(actor, number);
        }
        Member member = memberOf(read, memberId);
        ModelAndView page = page("dossiers/household/member", actor, read.dossier(), member);
        choices(page);
        if (fresh) {
            page.addAllObjects(new DirectFieldBindingResult(words.form(member), "form").getModel());
        }
        return page;
    }

    ModelAndView end(Actor actor, String number, long memberId, boolean fresh) {
        Households.Read read = editable(actor, number);
        if (!fresh && gone(read, memberId)) {
            return family(actor, number);
        }
        ModelAndView page = page("dossiers/household/end", actor, read.dossier(), memberOf(read, memberId));
        page.addObject("endings", words.endings());
        if (fresh) {
            page.addAllObjects(new DirectFieldBindingResult(new EndForm(today(), null), "form").getModel());
        }
        return page;
    }

    private Households.Read editable(Actor actor, String number) {
        dossiers.take(number, actor, DossierAction.EDIT_PERSON);
        return households.of(number, actor);
    }

    /** Somebody else ended the membership while the form was open. */
    private static boolean gone(Households.Read read, long memberId) {
        return find(read, memberId).isEmpty();
    }

    private static Optional<Member> find(Households.Read read, long memberId) {
        return read.members().stream()
                .filter(one -> one.id() == memberId && one.current())
                .findFirst();
    }

    private static Member memberOf(Households.Read read, long memberId) {
        return find(read, memberId).orElseThrow(() -> new NotFound("household.member.not-found"));
    }

    private ModelAndView page(String view, Actor actor, Dossier dossier, Member member) {
        ModelAndView page = page(view, actor, dossier);
        page.addObject("member", member);
        page.addObject("name", member.label());
        return page;
    }

    private void choices(ModelAndView page) {
        page.addObject("relations", words.relations());
        page.addObject("places", words.places());
    }

    private ModelAndView page(String view, Actor actor, Dossier dossier) {
        ModelAndView page = new ModelAndView(view);
        page.addObject("number", dossier.number());
        page.addObject("head", heads.of(dossier, actor, "famiglia"));
        page.addObject("key", SubmissionKey.fresh());
        return page;
    }
}
