// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.OfferedLetters;
import it.respi.cases.PrintableCase;
import it.respi.cases.ProcedureDefinition;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.messages.letter.CaseLetter;
import it.respi.messages.letter.LetterFacts;
import it.respi.messages.letter.PersonLanguage;
import it.respi.platform.view.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters that are made of the facts of a case: offices print acts, desks print papers of the network. */
@Component
class LettersOfFacts implements OfferedLetters {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final CaseFacts facts;
    private final CaseLetters heads;
    private final Texts texts;
    private final Clock clock;

    LettersOfFacts(CaseFacts facts, CaseLetters heads, Texts texts, Clock clock) {
        this.facts = facts;
        this.heads = heads;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Offer> offered(PrintableCase printed, Actor actor) {
        LetterFacts known = facts.of(printed, PersonLanguage.IT, today());
        return LetterKind.ofFacts().stream()
                .filter(kind -> gives(actor, printed, kind) && kind.isDue(known))
                .map(kind -> new Offer(kind.word(), texts.say("letter.name." + kind)))
                .toList();
    }

    @Override
    public List<Offer> ofProcedure(ProcedureDefinition procedure) {
        LetterScope scope = new LetterScope(procedure);
        return Arrays.stream(LetterKind.values())
                .filter(scope::has)
                .map(kind -> new Offer(kind.name(), texts.say("letter.name." + kind)))
                .toList();
    }

    /**
     * The letter.
     *
     * @throws NotAllowed {@code case.action.not-allowed} when it is an act of another office
     * @throws RuleBroken {@code letter.not-now} when what it would state did not happen
     */
    CaseLetter of(PrintableCase printed, Actor actor, LetterKind kind, PersonLanguage language) {
        if (!gives(actor, printed, kind)) {
            throw new NotAllowed("case.action.not-allowed");
        }
        LetterFacts known = facts.of(printed, facts.officeOf(kind, printed), language, today());
        if (!kind.isDue(known) || kind.statesReasons() && !known.has("reasons")) {
            throw new RuleBroken("letter.not-now");
        }
        return new CaseLetter(kind.name(), heads.head(printed, actor.office(), language), known);
    }

    private static boolean gives(Actor actor, PrintableCase printed, LetterKind kind) {
        Integer office = kind.givenBy(printed.by());
        return office == null || actor.worksAt(office);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ROME);
    }
}
