// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.PrintableCase;
import it.respi.messages.letter.LetterFacts;
import it.respi.messages.letter.PersonLanguage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the page may say of a case: the facts of letters, and where those leave the person without an answer. */
@Component
public class StatusFacts {
    /**
     * Facts that say that a decision reached the person, or can be collected. Until then it only was made, whichever it is: what a
     * grant alone would say (a card is printed) tells of a refusal by being missing.
     */
    private static final List<String> FOLLOWING = List.of("notified", "pickup", "nullaOsta");

    /** Facts that ask something of the person. */
    private static final List<String> ASKING =
            List.of("awaitsPapers", "meeting", "missed", "pickup", "notified", "windowOpen", "ready", "late");

    private final CaseFacts facts;
    private final Clock clock;

    StatusFacts(CaseFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** What is known of the case today, in Italian and that language. */
    public LetterFacts of(PrintableCase told, PersonLanguage language) {
        LocalDate today = LocalDate.now(clock);
        LetterFacts known = facts.of(told, language, today);
        boolean open = known.has("open");
        boolean decided = known.has("decided");
        boolean appealed = told.course().in("APPEALED");
        // a case may end before the days of its remedies do: they run on
        known.mark("ready", decided && open && FOLLOWING.stream().noneMatch(known::has))
                .mark("windowOpen", open && !decided && !known.has("observed") && isAhead(known, "windowEnd", today))
                .mark("appealed", appealed)
                .mark("tarOpen", !appealed && isAhead(known, "tar", today))
                .mark("petitionOpen", !appealed && isAhead(known, "petition", today))
                .mark("remedyOver", open && !appealed && known.has("tar") && !isAhead(known, "tar", today));
        boolean asked = known.has("wanted") && !decided || ASKING.stream().anyMatch(known::has);
        return known.mark("checks", known.has("running") && known.has("received") && !asked)
                .mark("nothing", open && !asked);
    }

    private static boolean isAhead(LetterFacts known, String name, LocalDate today) {
        return known.day(name).filter(day -> !day.isBefore(today)).isPresent();
    }
}
