// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.PrintableCase.Paper;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.MissingPapers;
import it.respi.messages.letter.MissingPapers.Form;
import it.respi.messages.letter.MissingPapers.Item;
import it.respi.messages.letter.MissingPapers.Source;
import it.respi.messages.letter.PersonLanguage;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of a checklist: the state of a paper with what the catalogue knows of its kind. */
@Component
class PaperLines {
    private static final int CENTS = 2;

    private final Catalogue catalogue;

    PaperLines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Item item(Paper paper, PersonLanguage language) {
        Source source =
                catalogue.documentKind(paper.code()).map(PaperLines::source).orElse(new Source(Form.BOTH, null, null));
        return new Item(
                paper.code(), label(paper.code(), language), stateOf(paper), untranslated(paper.reason()), source);
    }

    /** The name of a kind of paper; its code where the catalogue does not know it any more. */
    Label label(String code, PersonLanguage language) {
        return catalogue
                .documentKind(code)
                .map(kind -> new Label(
                        kind.labels().it(), kind.labels().in(language.locale().getLanguage())))
                .orElse(Label.untranslated(code));
    }

    private static Source source(DocumentKind kind) {
        Form form = switch (kind.form()) {
            case "O" -> Form.ORIGINAL;
            case "C" -> Form.COPY;
            default -> Form.BOTH;
        };
        Integer cents = kind.costCents();
        BigDecimal cost = cents == null ? null : BigDecimal.valueOf(cents, CENTS);
        return new Source(form, untranslated(kind.whereToGet()), cost);
    }

    /** Words that were written in Italian only, or null when there are none. */
    private static @Nullable Label untranslated(@Nullable String words) {
        return words == null || words.isBlank() ? null : Label.untranslated(words);
    }

    private static MissingPapers.State stateOf(Paper paper) {
        return switch (paper.state()) {
            case MISSING -> paper.required() ? MissingPapers.State.MISSING : MissingPapers.State.OPTIONAL;
            case AGAIN -> MissingPapers.State.REDO;
            case GIVEN -> MissingPapers.State.GIVEN;
            case FINE -> MissingPapers.State.OK;
        };
    }
}
