// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Paper.About;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * Prints letters in Italian and in the person's language (art. 2 c. 6 TUI: a translation, the Italian text is the one
 * that counts). Stateless; may be used by many threads at once.
 */
public final class Letters {

    /** Prints the receipt of opening (ricevuta, modello T02, art. 18-bis L. 241/1990). */
    public PrintedLetter render(ReceiptOfOpening receipt, PersonLanguage language) {
        return print(
                new Job(LetterTemplate.T02, language, receipt.head()),
                composer -> new ReceiptLayout(receipt, composer));
    }

    /** Prints the personal checklist (elenco documenti personalizzato, modello T05). */
    public PrintedLetter render(MissingPapers papers, PersonLanguage language) {
        return print(
                new Job(LetterTemplate.T05, language, papers.head()),
                composer -> new MissingPapersLayout(papers, composer));
    }

    /** Prints who used the data of a person (registro degli accessi, modello T97, art. 15 GDPR). */
    public PrintedLetter render(AccessRegister register, PersonLanguage language) {
        return print(
                new Job(LetterTemplate.T97, language, register.head()),
                composer -> new AccessRegisterLayout(register, composer));
    }

    /** Prints the data of a person to be read (copia dei dati, modello T98, art. 15 GDPR). */
    public PrintedLetter render(PersonCopy copy, PersonLanguage language) {
        return print(
                new Job(LetterTemplate.T98, language, copy.head()), composer -> new PersonCopyLayout(copy, composer));
    }

    /** Prints a letter in the order of its folder. */
    public PrintedLetter render(CaseLetter letter, PersonLanguage language) {
        return print(
                new Job(LetterTemplate.valueOf(letter.template()), language, letter.head()),
                composer -> new CaseLetterLayout(letter, composer));
    }

    private record Job(LetterTemplate template, PersonLanguage language, LetterHead head) {

        List<Phrases> tongues() {
            var italian = new Phrases(template.name(), PersonLanguage.IT);
            return language == PersonLanguage.IT
                    ? List.of(italian)
                    : List.of(italian, new Phrases(template.name(), language));
        }
    }

    private static PrintedLetter print(Job job, Function<Composer, Paper.Content> content) {
        try (var paper = new Paper()) {
            var tongues = job.tongues();
            var composer = new Composer(paper.typesetter(), tongues);
            var furniture = new LetterFurniture(paper.typesetter(), job.template(), tongues, job.head());
            var title = tongues.getFirst().say("title") + " " + job.head().number();
            var about = new About(
                    title, PersonLanguage.IT.locale(), job.head().issue().at());
            var print = paper.print(about, furniture, content.apply(composer));
            return new PrintedLetter(print.bytes(), print.pages(), print.replaced());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory only: cannot happen unless a font is damaged
        }
    }
}
