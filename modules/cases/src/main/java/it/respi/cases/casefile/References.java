// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import it.respi.cases.Channel;
import it.respi.dossiers.DossierIndex;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.kernel.time.TermResult;
import it.respi.registry.LegalParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers and dates that other systems gave to a case (riferimenti), and by which its dossier is found. */
@Component
public class References {
    /** End of the key of the parameter that says how long a term becomes when it is made longer. */
    private static final String EXTENDED = ".extended";

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final DossierIndex index;
    private final CaseSeal seal;
    private final JdbcClient jdbc;
    private final LegalParameters parameters;

    References(DossierIndex index, CaseSeal seal, JdbcClient jdbc, LegalParameters parameters) {
        this.parameters = parameters;
        this.seal = seal;
        this.index = index;
        this.jdbc = jdbc;
    }

    public void kit(CaseFile file, String modules, int sheets) {
        file.kit().prepared(modules, sheets);
    }

    /**
     * The kit was posted.
     *
     * @throws RuleBroken {@code assicurata.taken} when the number belongs to another case
     */
    public void posted(CaseFile file, String assicurata, LocalDate acceptedOn) {
        if (taken(file, assicurata)) {
            throw new RuleBroken("assicurata.taken");
        }
        file.numbers().assicurata(assicurata);
        index.reference(file.dossierId(), assicurata);
        reported(file, acceptedOn);
    }

    /** The number itself is not sent to the database: it asks for the mark, and compares rows that are not sealed yet. */
    private boolean taken(CaseFile file, String assicurata) {
        return jdbc.sql("select f.assicurata from dossier_mark m join case_file f on f.dossier_id = m.dossier_id"
                        + " where m.mark in (:marks) and f.id <> :id"
                        + " and (f.assicurata_mark in (:marks) or f.assicurata is not null)")
                .param("marks", seal.allMarks(assicurata))
                .param("id", file.id())
                .query((rs, row) -> rs.getString(1) == null || rs.getString(1).equals(assicurata))
                .list()
                .contains(true);
    }

    /** Somebody who does not decide says that the application arrived: only a provisional clock. */
    public void reported(CaseFile file, LocalDate day) {
        file.term().reported(day);
        asOn(file, day);
    }

    /** What the portal or the office gave it as a number, by which the dossier is found. */
    public void numbered(CaseFile file, String reference) {
        file.numbers().reference(reference);
        index.reference(file.dossierId(), plain(reference));
    }

    /** As a search looks for it: letters and digits alone. */
    static String plain(String reference) {
        return reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "");
    }

    /** The deciding office confirms the day of receipt and gives its number: the legal clock runs. */
    public void received(CaseFile file, LocalDate day, String pratica) {
        file.numbers().pratica(pratica);
        index.reference(file.dossierId(), pratica);
        received(file, day);
    }

    /** The deciding office confirms the day of receipt: the legal clock runs. */
    public void received(CaseFile file, LocalDate day) {
        file.term().confirmed(day);
        asOn(file, day);
    }

    /** The office decides once more: the legal clock runs anew (riesame). */
    public void anew(CaseFile file, LocalDate day) {
        file.term().anew(day);
        String key = file.term().rule().key();
        if (key != null && key.endsWith(EXTENDED)) {
            follow(file, key.substring(0, key.length() - EXTENDED.length()));
        }
        asOn(file, day);
    }

    /**
     * The term was made longer (proroga), before it was over and once.
     *
     * @throws RuleBroken {@code case.extension.not-possible}, {@code case.extension.too-late}
     */
    public void extended(CaseFile file, LocalDate day) {
        String key = file.term().rule().key();
        TermResult term = file.term().on(day).orElse(null);
        if (key == null || key.endsWith(EXTENDED) || term == null) {
            throw new RuleBroken("case.extension.not-possible");
        }
        if (day.isAfter(term.dueDate())) {
            throw new RuleBroken("case.extension.too-late", day, term.dueDate());
        }
        follow(file, key + EXTENDED);
        file.late().forget();
    }

    /**
     * Another parameter says how long the term is.
     *
     * @return whether that changed anything
     * @throws RuleBroken {@code procedure.term-unknown}
     */
    public boolean follow(CaseFile file, String key) {
        LocalDate start = Objects.requireNonNullElse(file.term().start(), LocalDate.ofInstant(file.openedAt(), ROME));
        TermRule rule = parameters
                .find(key, start)
                .map(TermRule::of)
                .orElseThrow(() -> new RuleBroken("procedure.term-unknown", key));
        boolean other = !rule.equals(file.term().rule());
        file.term().follows(rule, start);
        return other;
    }

    /**
     * The permit is asked for in that way.
     *
     * @return whether that is another one than before
     */
    public boolean goesBy(CaseFile file, Channel way) {
        boolean other = file.channel() != way;
        file.goesBy(way);
        return other;
    }

    /** The law of the first day of the term counts, not that of the day on which the case was opened. */
    private void asOn(CaseFile file, LocalDate day) {
        String key = file.term().rule().key();
        if (key != null) {
            parameters
                    .find(key, day)
                    .map(TermRule::of)
                    .ifPresent(rule -> file.term().follows(rule, day));
        }
    }

    /** Number of the permit that the person holds, by which the dossier is found. */
    public void held(CaseFile file, String number) {
        file.numbers().permitNumber(number);
        index.reference(file.dossierId(), number);
    }

    /** Last day of the permit that the person holds. */
    public void held(CaseFile file, LocalDate expiry) {
        file.holdsUntil(expiry);
    }

    /** The new permit is in the person's hands; the dossier is found by its number. */
    public void permit(CaseFile file, String number) {
        index.reference(file.dossierId(), number);
    }

    /** The desk says that the papers were handed in. */
    public void supplied(CaseFile file, LocalDate day) {
        file.term().documentsSupplied(day);
    }
}
