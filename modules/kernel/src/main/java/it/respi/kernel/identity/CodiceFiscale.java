// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.identity;

import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tax code of a person (codice fiscale, DPR 605/1973, DM 23 December 1976), of 16 characters, or provisional of 11
 * digits. Only the Agenzia delle Entrate assigns it: this type checks what the card says and never derives a code.
 *
 * @param value 16 capital letters and digits, or 11 digits
 */
public record CodiceFiscale(String value) {
    private static final Pattern FORMAT = Pattern.compile(
            "[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST]" + "[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{11}");

    /**
     * Removes spaces, puts in capitals, checks. Refuses with {@code cf.format}, {@code cf.day} (day of birth neither
     * 1-31 nor 41-71), {@code cf.check-letter} or, for a provisional code, {@code cf.check-digit}. The refusal does not
     * hold the value.
     */
    public CodiceFiscale {
        value = Typed.compact(value);
        if (DIGITS.matcher(value).matches()) {
            refuseUnless(CfCheck.digitFits(value), "cf.check-digit");
        } else {
            refuseUnless(FORMAT.matcher(value).matches(), "cf.format");
            refuseUnless(CfBirth.dayIsPossible(value), "cf.day");
            refuseUnless(CfCheck.letterFits(value), "cf.check-letter");
        }
    }

    /** Reads what was typed; the same as the constructor, with its refusals. */
    public static CodiceFiscale parse(String typed) {
        return new CodiceFiscale(typed);
    }

    /** Whether it is the provisional one (codice fiscale numerico provvisorio), typical of asylum seekers. */
    public boolean provisional() {
        return value.length() == 11;
    }

    /** Whether letters stand for digits (omocodia), because two people would have had the same code. */
    public boolean omocodic() {
        return !provisional() && !CfBirth.withoutOmocodia(value).equals(value);
    }

    /**
     * Date of birth. The year has two digits only: the latest date that is not after the reference is taken, so people
     * over a hundred come out too young. Empty for a provisional code and for a date that does not exist.
     */
    public Optional<LocalDate> birthDate(LocalDate reference) {
        return provisional() ? Optional.empty() : CfBirth.date(value, reference);
    }

    /** Sex; empty for a provisional code. */
    public Optional<Sex> sex() {
        return provisional() ? Optional.empty() : Optional.of(CfBirth.sex(value));
    }

    /** Cadastral code of the municipality of birth or code of the State, such as {@code Z100}; empty if provisional. */
    public Optional<String> placeCode() {
        return provisional()
                ? Optional.empty()
                : Optional.of(CfBirth.withoutOmocodia(value).substring(11, 15));
    }

    /** Whether it tells of a birth abroad; false for a provisional code, which does not tell. */
    public boolean bornAbroad() {
        return placeCode().filter(code -> code.startsWith("Z")).isPresent();
    }

    /**
     * What in the code differs from the person's papers: warnings only, because names are transliterated in more than
     * one way. Blank or null data are not compared, nor is anything with a provisional code.
     *
     * @param surname as in the passport; blank for people with one name only
     * @param givenNames as in the passport; blank for people with one name only
     * @param birthDate null when the day is not known
     * @param sex null when not known
     */
    public Set<CfDifference> compare(
            String surname, String givenNames, @Nullable LocalDate birthDate, @Nullable Sex sex) {
        return compare(surname, givenNames, birthDate, BirthPrecision.DAY, sex);
    }

    /**
     * As {@link #compare(String, String, LocalDate, Sex)}, when the papers do not say the whole date.
     *
     * @param precision what of the date is known: the Agency writes a day even where the papers have none
     */
    public Set<CfDifference> compare(
            String surname,
            String givenNames,
            @Nullable LocalDate birthDate,
            BirthPrecision precision,
            @Nullable Sex sex) {
        return provisional() ? Set.of() : CfComparison.of(value, surname, givenNames, birthDate, precision, sex);
    }

    /** Whether the place of birth differs from a code that is expected; false for a provisional code. */
    public boolean differsFromPlace(String expectedPlaceCode) {
        return placeCode().filter(code -> !code.equals(expectedPlaceCode)).isPresent();
    }

    /** Says nothing of the value: personal data do not reach logs. */
    @Override
    public String toString() {
        return "CodiceFiscale[***]";
    }

    private static void refuseUnless(boolean good, String refusal) {
        if (!good) {
            throw new RuleBroken(refusal);
        }
    }
}
