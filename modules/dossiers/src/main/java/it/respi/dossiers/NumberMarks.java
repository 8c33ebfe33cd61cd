// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.identity.CodiceFiscale;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.crypto.BlindIndex;
import it.respi.platform.crypto.KeyPurpose;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The marks of numbers that lead to a person (ADR 0014): equal numbers have equal marks, and no mark can be read back. */
@Component
public class NumberMarks {
    private static final int FEWEST_DIGITS = 3;
    private static final String NUMBER = "[A-Z0-9]{5,20}";
    private static final String PHONE = "(?:\\+|00)?\\d{6,15}";

    private static final String ITALIAN_WITHOUT_PLUS = "39\\d{8,11}";

    private final BlindIndex index;

    NumberMarks(BlindIndex index) {
        this.index = index;
    }

    /** The marks of what is known of a person, by which the dossier is found. */
    public List<byte[]> of(PersonData person) {
        List<byte[]> marks = new ArrayList<>();
        add(KeyPurpose.INDEX_CODE, person.codiceFiscale(), marks);
        add(KeyPurpose.INDEX_PAPER, person.passportNumber(), marks);
        add(KeyPurpose.INDEX_PHONE, person.phone(), marks);
        return marks;
    }

    /** The marks of what is known of a person beside the record. */
    List<byte[]> of(FurtherDetails.Details details) {
        List<byte[]> marks = new ArrayList<>();
        details.codes().forEach(code -> add(KeyPurpose.INDEX_CODE, code, marks));
        details.papers().forEach(paper -> add(KeyPurpose.INDEX_PAPER, paper, marks));
        details.phones().forEach(phone -> add(KeyPurpose.INDEX_PHONE, phone, marks));
        return marks;
    }

    /** The mark of the number of a paper, of a kit or of a file. */
    public byte[] ofPaper(String number) {
        return index.of(KeyPurpose.INDEX_PAPER, number);
    }

    /** The mark of a codice fiscale. */
    public byte[] ofCode(String code) {
        return index.of(KeyPurpose.INDEX_CODE, code);
    }

    /** The marks that a codice fiscale may have, the one in use first. */
    public List<byte[]> allOfCode(String code) {
        return index.all(KeyPurpose.INDEX_CODE, code);
    }

    /** The marks that the number of a paper may have, the one in use first. */
    public List<byte[]> allOfPaper(String number) {
        return index.all(KeyPurpose.INDEX_PAPER, number);
    }

    /** Tells which keys the marks are made with now. */
    public int generation() {
        return index.generation();
    }

    /** Whether older keys still find what was not marked anew. */
    boolean isChanging() {
        return index.isChanging();
    }

    /** The marks that a text typed in a search may have; none when it is no whole number. */
    public List<byte[]> typed(String text) {
        String compact = plain(text).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}./()\\-]+", "");
        if (compact.length() == 16 && isCode(compact)) {
            return index.all(KeyPurpose.INDEX_CODE, compact);
        }
        List<byte[]> marks = new ArrayList<>();
        if (compact.matches(NUMBER)
                && compact.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
            marks.addAll(index.all(KeyPurpose.INDEX_PAPER, compact));
        }
        if (compact.matches(PHONE)) {
            marks.addAll(index.all(KeyPurpose.INDEX_PHONE, PhoneNumber.international(compact)));
            if (compact.matches(ITALIAN_WITHOUT_PLUS)) {
                marks.addAll(index.all(KeyPurpose.INDEX_PHONE, "+" + compact));
            }
        }
        if (isCode(compact)) {
            marks.addAll(index.all(KeyPurpose.INDEX_CODE, compact));
        }
        return marks;
    }

    /** What was typed or pasted, with plain digits and hyphens and without invisible signs. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\p{Pd}\\u2212]", "-")
                .codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void add(KeyPurpose purpose, @Nullable String number, List<byte[]> marks) {
        if (number != null) {
            marks.add(index.of(purpose, number));
        }
    }

    private static boolean isCode(String text) {
        try {
            return !CodiceFiscale.parse(text).value().isEmpty();
        } catch (RuleBroken noCode) {
            return false;
        }
    }
}
