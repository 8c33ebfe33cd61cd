// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.CasePapers;
import it.respi.cases.PrintableCase;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.messages.letter.Letters;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.PrintedLetter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Prints a letter of a case in Italian and in the person's language: an act is told in a language the person
 * understands, else in English, French or Spanish (art. 2 c. 6 TUI, art. 3 c. 3 DPR 394/1999).
 */
@Component
class PrintLetter {
    private static final Logger LOG = LoggerFactory.getLogger(PrintLetter.class);

    private final CasePapers cases;
    private final CaseLetters contents;
    private final LettersOfFacts ofFacts;
    private final AccessLetters accesses;
    private final Letters letters = new Letters();

    PrintLetter(CasePapers cases, CaseLetters contents, LettersOfFacts ofFacts, AccessLetters accesses) {
        this.ofFacts = ofFacts;
        this.accesses = accesses;
        this.cases = cases;
        this.contents = contents;
    }

    /**
     * A letter of a case of a dossier, or of the dossier itself.
     *
     * @param language two letters, for a language other than the person's; null for the person's
     * @throws NotFound {@code dossier.not-found} or {@code case.not-found}
     * @throws NotAllowed {@code case.action.not-allowed}
     * @throws RuleBroken {@code letter.language.unknown} when letters do not speak that language, {@code letter.not-now}
     *     or {@code letter.papers.none} when there is nothing to state
     */
    File print(Actor actor, Asked asked, @Nullable String language) {
        File file = switch (asked.kind()) {
            case T97 -> accesses.print(actor, asked.number(), language);
            default -> ofCase(actor, asked, language);
        };
        if (file.letter().replacedLetters() > 0) {
            LOG.warn(
                    "letter {}: no font draws {} of its letters",
                    asked.kind(),
                    file.letter().replacedLetters());
        }
        return file;
    }

    private File ofCase(Actor actor, Asked asked, @Nullable String language) {
        LetterKind kind = asked.kind();
        PrintableCase printed = cases.toPrint(asked.number(), asked.caseId(), actor);
        PersonLanguage tongue = tongue(printed.languages(), language);
        PrintedLetter letter = switch (kind) {
            case T02 -> letters.render(contents.receipt(printed, actor.office(), tongue), tongue);
            case T05 -> letters.render(contents.checklist(printed, actor.office(), tongue), tongue);
            default -> letters.render(ofFacts.of(printed, actor, kind, tongue), tongue);
        };
        return new File(printed.number() + "-" + kind.word() + ".pdf", letter);
    }

    /** The language that was asked for; null asks for the first of the person's that letters speak. */
    static PersonLanguage tongue(List<String> own, @Nullable String language) {
        return language == null
                ? PersonLanguage.of(own)
                : PersonLanguage.find(language).orElseThrow(() -> new RuleBroken("letter.language.unknown"));
    }

    /**
     * What is to be printed.
     *
     * @param number of the dossier
     * @param caseId which case, null for the newest
     */
    record Asked(String number, @Nullable Long caseId, LetterKind kind) {
        /** Of the newest case. */
        Asked(String number, LetterKind kind) {
            this(number, null, kind);
        }
    }

    /** A letter and the name under which it is saved; the name holds no personal data. */
    record File(String name, PrintedLetter letter) {}
}
