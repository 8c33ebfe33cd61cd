// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.letter;

import it.respi.kernel.time.LegalTerm;
import it.respi.messages.letter.LetterHead.Applicant;
import it.respi.messages.letter.LetterHead.Desk;
import it.respi.messages.letter.LetterHead.Issue;
import it.respi.messages.letter.MissingPapers.Form;
import it.respi.messages.letter.MissingPapers.Item;
import it.respi.messages.letter.MissingPapers.Source;
import it.respi.messages.letter.MissingPapers.State;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented people and papers for the tests of letters. */
final class Samples {

    static final LetterHead.StatusLink STATUS =
            new LetterHead.StatusLink(URI.create("https://respi.example.it/it/pratica"), "7K3F-9Q2M-X4TB-H8WD-5CNR");

    private static final Map<String, List<String>> WORDS = Map.of(
            "procedure",
            List.of(
                    "Rinnovo del permesso di soggiorno",
                    "Renouvellement du permis de séjour",
                    "Renewal of the residence permit",
                    "تجديد تصريح الإقامة"),
            "passport",
            List.of("Passaporto", "Passeport", "Passport", "جواز السفر"),
            "permit",
            List.of(
                    "Permesso di soggiorno attuale, fronte e retro",
                    "Permis de séjour actuel, recto et verso",
                    "Current residence permit, both sides",
                    "تصريح الإقامة الحالي من الوجهين"),
            "photos",
            List.of(
                    "4 foto tessera 35x45 mm, sfondo bianco",
                    "4 photos d’identité 35x45 mm, fond blanc",
                    "4 passport photos 35x45 mm, white background",
                    "4 صور شخصية 35x45 مم بخلفية بيضاء"),
            "income",
            List.of(
                    "Certificazione Unica e ultima busta paga",
                    "Certification unique des revenus (CU) et dernière fiche de paie",
                    "Income certificate (CU) and last pay slip",
                    "شهادة الدخل (CU) وآخر قسيمة راتب"),
            "stamp",
            List.of("Marca da bollo", "Timbre fiscal (marca da bollo)", "Revenue stamp", "طابع مالي (marca da bollo)"),
            "shop",
            List.of("tabaccheria", "bureau de tabac", "tobacco shop", "محل التبغ (tabaccheria)"),
            "cut",
            List.of(
                    "la copia è tagliata e il numero non si legge",
                    "la copie est coupée et on ne lit pas le numéro",
                    "the copy is cut off and the number cannot be read",
                    "النسخة مقطوعة ولا يمكن قراءة الرقم"),
            "hours",
            List.of(
                    "dal lunedì al venerdì, 9:00-12:30",
                    "du lundi au vendredi, 9:00-12:30",
                    "Monday to Friday, 9:00-12:30",
                    "من الاثنين إلى الجمعة، من 9:00 إلى 12:30"));

    private Samples() {}

    static Label label(String word, PersonLanguage language) {
        var words = WORDS.getOrDefault(word, List.of());
        int known = language.ordinal() < words.size() ? language.ordinal() : PersonLanguage.EN.ordinal();
        return new Label(words.getFirst(), words.get(known));
    }

    static LetterHead head(PersonLanguage language, String name) {
        var at = ZonedDateTime.of(LocalDateTime.of(2026, 11, 23, 10, 42), ZoneId.of("Europe/Rome"));
        return new LetterHead(
                "CN-2026-004718",
                label("procedure", language),
                new Applicant(name, LocalDate.of(1989, 3, 14)),
                new Desk(
                        "Sportello stranieri di Alba",
                        "Via Esempio 12, 12051 Alba (CN)",
                        "+39 0173 000 111",
                        label("hours", language)),
                new Issue(at, "Sportello stranieri di Alba", "G. Rinaldi", STATUS, true));
    }

    static ReceiptOfOpening receipt(PersonLanguage language) {
        return receipt(language, "Diallo Mariama", words(language, "passport", "permit"), null);
    }

    static ReceiptOfOpening receipt(
            PersonLanguage language, String name, List<Label> handedIn, @Nullable LocalDate runsFrom) {
        return new ReceiptOfOpening(
                head(language, name),
                LocalDateTime.of(2026, 11, 23, 10, 40),
                handedIn,
                words(language, "photos", "income", "stamp"),
                new ReceiptOfOpening.Term(LegalTerm.days(60), Label.untranslated("Questura di Cuneo"), runsFrom, null),
                false);
    }

    static MissingPapers checklist(PersonLanguage language) {
        var shop = new Source(Form.ORIGINAL, label("shop", language), new BigDecimal("16.00"));
        var plain = new Source(Form.BOTH, null, null);
        var items = List.of(
                new Item("D01", label("stamp", language), State.MISSING, null, shop),
                new Item("D02", label("passport", language), State.OK, null, plain),
                new Item("D03", label("permit", language), State.REDO, label("cut", language), plain),
                new Item("D07", label("photos", language), State.MISSING, null, new Source(Form.ORIGINAL, null, null)),
                new Item(
                        "D08",
                        label("income", language),
                        State.MISSING,
                        null,
                        new Source(Form.COPY, Label.untranslated("INPS"), BigDecimal.ZERO)));
        return new MissingPapers(
                head(language, "Diallo Mariama"),
                items,
                List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 23)));
    }

    static List<Label> words(PersonLanguage language, String... words) {
        var labels = new ArrayList<Label>();
        for (var word : words) {
            labels.add(label(word, language));
        }
        return labels;
    }
}
