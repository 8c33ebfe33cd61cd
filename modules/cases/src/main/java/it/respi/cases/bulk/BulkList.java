// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.bulk;

import it.respi.cases.casefile.CasePolicy;
import it.respi.cases.handing.Colleagues;
import it.respi.cases.inbox.Asked;
import it.respi.cases.inbox.WholeList;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.job.JobOrder;
import it.respi.platform.job.Jobs;
import it.respi.platform.view.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An order about more rows than a page can show: said in figures, asked for as a job. */
@Component
class BulkList {
    /** Rows of one job; the list holds the others afterwards. */
    static final int MOST = 5_000;

    private final WholeList list;
    private final CasePolicy policy;
    private final Colleagues colleagues;
    private final Jobs jobs;

    BulkList(WholeList list, CasePolicy policy, Colleagues colleagues, Jobs jobs) {
        this.list = list;
        this.policy = policy;
        this.colleagues = colleagues;
        this.jobs = jobs;
    }

    /** What would happen; what somebody has is left with them. */
    View before(Actor actor, BulkAction action, Asked asked) {
        refuse(actor, action);
        WholeList.Figures figures = list.figures(actor, asked, MOST);
        return new View(
                action.slug(),
                figures.all(),
                action == BulkAction.RELEASE ? figures.mine() : figures.free(),
                figures.others(),
                figures.all() == MOST,
                asked,
                action == BulkAction.ASSIGN ? choices(actor) : List.of());
    }

    /**
     * Asks for it; where the progress is seen.
     *
     * @param key of the form: a job that is begun again does no row twice
     * @throws RuleBroken {@code hand.to.missing} when nobody is chosen, {@code job.too-many}
     */
    String ask(Actor actor, BulkAction action, @Nullable Integer to, Asked asked, String key) {
        refuse(actor, action);
        if (action == BulkAction.ASSIGN && to == null) {
            throw new RuleBroken("hand.to.missing");
        }
        String words = new BulkJob.Order(action, to, asked, key).words();
        return jobs.ask(new JobOrder(actor, BulkJob.NAME, 0, words, asked.href()));
    }

    private void refuse(Actor actor, BulkAction action) {
        if (action == BulkAction.ASSIGN && !policy.isHead(actor)) {
            throw new NotAllowed("step.assign.not-head");
        }
    }

    private List<Choice> choices(Actor actor) {
        return colleagues.of(actor).stream()
                .map(one -> Choice.of(Integer.toString(one.id()), one.name()))
                .toList();
    }

    /**
     * The page.
     *
     * @param action its slug
     * @param all rows of the list, at most {@value #MOST}
     * @param fine how many it can be done of
     * @param others how many somebody else has
     * @param more whether the list may hold more than these
     */
    record View(String action, int all, int fine, int others, boolean more, Asked list, List<Choice> colleagues) {
        /** Those that are left for another reason. */
        public int left() {
            return all - fine - others;
        }
    }
}
