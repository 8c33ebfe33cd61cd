// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.quesito;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.respi.dossiers.AccessLog;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierPolicy;
import it.respi.dossiers.DossierScope;
import it.respi.dossiers.DossierScope.Reader;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.Section;
import it.respi.dossiers.quesito.QuesitoRows.Counts;
import it.respi.kernel.actor.Actor;
import it.respi.platform.audit.Purpose;
import it.respi.platform.data.IdText;
import it.respi.platform.data.Slice;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an office shall answer, what it asked, and the count in the menu. */
@Component
@Order(26)
class QuesitoBox implements MenuContribution {
    private static final int MOST_READERS = 5000;

    private final Dossiers dossiers;
    private final DossierPolicy policy;
    private final DossierScope scope;
    private final QuesitoRows rows;
    private final QuesitoRules rules;
    private final AccessLog access;
    // the menu stands on every page: it is counted again twice a minute for whoever is at work
    private final Cache<Reader, Counts> counted = Caffeine.newBuilder()
            .maximumSize(MOST_READERS)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    QuesitoBox(
            Dossiers dossiers,
            DossierPolicy policy,
            DossierScope scope,
            QuesitoRows rows,
            QuesitoRules rules,
            AccessLog access) {
        this.dossiers = dossiers;
        this.policy = policy;
        this.scope = scope;
        this.rows = rows;
        this.rules = rules;
        this.access = access;
    }

    /** @param cursor where the page before ended, null for the first */
    @Transactional
    public Page waiting(Actor actor, @Nullable String cursor) {
        rules.refuseOthers(actor);
        String[] after = cursor != null && cursor.matches("\\d{4}-\\d\\d-\\d\\d_" + IdText.DIGITS)
                ? cursor.split("_")
                : new String[] {"1900-01-01", "0"};
        Page page = Page.of(
                rows.waiting(
                        scope.of(actor), day(after[0]), IdText.read(after[1]).orElse(0)),
                last -> last.dueOn() + "_" + last.id());
        return noted(page, actor);
    }

    @Transactional
    public Page asked(Actor actor, @Nullable String cursor) {
        rules.refuseOthers(actor);
        return noted(
                Page.of(rows.asked(scope.of(actor), Slice.before(cursor)), last -> Long.toString(last.id())), actor);
    }

    /** What the office was asked and answered, or that was closed. */
    @Transactional
    public Page done(Actor actor, @Nullable String cursor) {
        rules.refuseOthers(actor);
        return noted(
                Page.of(rows.done(scope.of(actor), Slice.before(cursor)), last -> Long.toString(last.id())), actor);
    }

    /** The questions about a dossier. */
    @Transactional
    public OfDossier ofDossier(String number, Actor actor, @Nullable String cursor) {
        Dossier dossier = dossiers.take(number, actor, Section.EXCHANGES);
        return new OfDossier(
                dossier, Page.of(rows.ofDossier(dossier.id(), Slice.before(cursor)), last -> Long.toString(last.id())));
    }

    /** Counted now. */
    @Transactional(readOnly = true)
    public Counts counts(Actor actor) {
        Reader reader = scope.of(actor);
        Counts now = rows.counts(reader, rules.today());
        counted.put(reader, now);
        return now;
    }

    @Override
    public List<MenuItem> lines(Actor actor) {
        if (!policy.exchanges(actor)) {
            return List.of();
        }
        Counts counts = counted.get(scope.of(actor), reader -> rows.counts(reader, rules.today()));
        Long waiting = counts.toAnswer() == 0 ? null : Long.valueOf(counts.toAnswer());
        return List.of(new MenuItem("/u/quesiti", "it-help", "quesito.menu", waiting));
    }

    private Page noted(Page page, Actor actor) {
        List<Long> shown = page.items().stream()
                .map(Quesito::dossierId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        access.listed(actor, shown, Purpose.CASE_WORK);
        return page;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.EPOCH;
        }
    }

    /** @param next where the next page begins, null for the last */
    record Page(List<Quesito> items, @Nullable String next) {
        static Page of(List<Quesito> found, Function<Quesito, String> cursor) {
            if (found.size() <= QuesitoRows.PAGE) {
                return new Page(List.copyOf(found), null);
            }
            List<Quesito> shown = List.copyOf(found.subList(0, QuesitoRows.PAGE));
            return new Page(shown, cursor.apply(shown.getLast()));
        }
    }

    /** A dossier that was taken, and its questions. */
    record OfDossier(Dossier dossier, Page page) {}
}
