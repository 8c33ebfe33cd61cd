// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.print;

import it.respi.cases.PrintableCase;
import it.respi.cases.PrintableCase.Paper;
import it.respi.messages.letter.Label;
import it.respi.messages.letter.MissingPapers;
import it.respi.messages.letter.MissingPapers.Form;
import it.respi.messages.letter.MissingPapers.Item;
import it.respi.messages.letter.MissingPapers.Source;
import it.respi.messages.letter.PaperNames;
import it.respi.messages.letter.PersonLanguage;
import it.respi.messages.letter.Reasons;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import it.respi.registry.PermitFee;
import it.respi.registry.PermitFees;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of a checklist: the state of a paper with what the catalogue knows of its kind. */
@Component
class PaperLines {
    private static final int CENTS = 2;
    private static final String CONVERSION = "10";

    private final Catalogue catalogue;
    private final PermitFees fees;

    PaperLines(Catalogue catalogue, PermitFees fees) {
        this.catalogue = catalogue;
        this.fees = fees;
    }

    /** One line of the list as it stands on that day. */
    Item item(PrintableCase printed, Paper paper, PersonLanguage language, LocalDate today) {
        Source source = catalogue
                .documentKind(paper.code())
                .map(kind -> source(kind, language, fee(printed, paper, today)))
                .orElse(new Source(Form.BOTH, null, null));
        String reason = paper.reason();
        return new Item(
                paper.code(),
                label(paper.code(), language),
                stateOf(paper),
                reason == null || reason.isBlank() ? null : Reasons.of(reason, language),
                source);
    }

    private @Nullable PermitFee fee(PrintableCase printed, Paper paper, LocalDate today) {
        PrintableCase.Permit permit = printed.permit();
        return PermitFees.SLIP.equals(paper.code()) && !permit.type().isEmpty()
                ? fees.of(charged(printed, today), printed.person().birthDate(), permit.byKit(), today)
                : null;
    }

    /** No contribution is due for the conversion of a permit that is still valid; of another one, as for its type. */
    private static String charged(PrintableCase printed, LocalDate today) {
        LocalDate expiry = printed.course().numbers().permitExpiry();
        boolean expiredConversion =
                CONVERSION.equals(printed.permit().asked()) && expiry != null && expiry.isBefore(today);
        return expiredConversion ? printed.permit().type() : printed.permit().asked();
    }

    /** The name of a kind of paper; its code where the catalogue does not know it any more. */
    Label label(String code, PersonLanguage language) {
        return catalogue
                .documentKind(code)
                .map(kind -> new Label(
                        kind.labels().it(),
                        PaperNames.of(code, language)
                                .orElse(kind.labels().in(language.locale().getLanguage()))))
                .orElse(Label.untranslated(code));
    }

    private static Source source(DocumentKind kind, PersonLanguage language, @Nullable PermitFee fee) {
        Form form = switch (kind.form()) {
            case "O" -> Form.ORIGINAL;
            case "C" -> Form.COPY;
            default -> Form.BOTH;
        };
        Integer cents = kind.costCents();
        BigDecimal cost = cents == null ? null : BigDecimal.valueOf(cents, CENTS);
        return new Source(form, where(kind.whereToGet(), language), cost, fee);
    }

    /** Where to get it, or null when there is nothing to say. */
    private static @Nullable Label where(DocumentKind.Labels words, PersonLanguage language) {
        return words.it().isBlank()
                ? null
                : new Label(
                        words.it(),
                        PaperNames.place(words.it(), language)
                                .orElse(words.in(language.locale().getLanguage())));
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
