// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.kernel.time.LegalTerm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** A letter of the catalogue as it looks, made from invented data (facsimile); marked as such. */
public final class LetterSample {
    private static final String NUMBER = "CN-0000-000000";
    private static final String DESK = "Sportello di esempio";

    private LetterSample() {}

    /**
     * The sample of a letter, whose number must be one that {@link LetterCatalogue} says has a sample.
     *
     * @param at what the letter says of its printing, in the zone in which it is shown
     */
    public static PrintedLetter of(String template, PersonLanguage language, ZonedDateTime at) {
        LetterHead head = head(language, at);
        Letters letters = new Letters();
        return switch (LetterTemplate.valueOf(template)) {
            case T02 -> letters.render(receipt(head, at), language);
            case T05 -> letters.render(papers(head, at), language);
            default -> letters.render(new CaseLetter(template, head, SampleFacts.all()), language);
        };
    }

    private static LetterHead head(PersonLanguage language, ZonedDateTime at) {
        return new LetterHead(
                NUMBER,
                Label.untranslated("Procedura di esempio"),
                new LetterHead.Applicant("DIALLO Mariama", LocalDate.of(1989, 3, 14)),
                new LetterHead.Desk(
                        DESK,
                        "Via Esempio 12, 12051 Alba (CN)",
                        "0173 000002",
                        OpeningHours.of("lun-ven 9:00-12:30", language)),
                new LetterHead.Issue(at, DESK, null, null, true));
    }

    private static ReceiptOfOpening receipt(LetterHead head, ZonedDateTime at) {
        return new ReceiptOfOpening(
                head,
                at.toLocalDateTime(),
                List.of(Label.untranslated("Passaporto o documento equivalente")),
                List.of(Label.untranslated("Due fototessere")),
                new ReceiptOfOpening.Term(LegalTerm.days(60), Label.untranslated("Questura di esempio"), null, null),
                false);
    }

    private static MissingPapers papers(LetterHead head, ZonedDateTime at) {
        var shop = new MissingPapers.Source(
                MissingPapers.Form.ORIGINAL, Label.untranslated("tabaccheria"), new BigDecimal("16.00"));
        var plain = new MissingPapers.Source(MissingPapers.Form.BOTH, null, null);
        return new MissingPapers(
                head,
                List.of(
                        new MissingPapers.Item(
                                "D01", Label.untranslated("Marca da bollo"), MissingPapers.State.MISSING, null, shop),
                        new MissingPapers.Item(
                                "D02", Label.untranslated("Passaporto"), MissingPapers.State.OK, null, plain)),
                List.of(at.toLocalDate().plusDays(7)));
    }
}
