// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.law;

import it.respi.kernel.identity.CfDifference;
import it.respi.kernel.identity.CodiceFiscale;
import it.respi.kernel.identity.Sex;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a codice fiscale says, and where it differs from the papers. Nothing is corrected: differences are for a person to
 * look at, because names are transliterated in more than one way.
 *
 * @param valid whether form and check character are right
 * @param refusal what is wrong with it; null when it is valid
 * @param provisional whether it is one of 11 digits, which tells nothing of the person
 * @param omocodic whether letters stand for digits
 * @param birthDate the date of birth it tells, the century being the latest possible; null when it tells none
 * @param placeCode cadastral code of the place of birth; null for a provisional code
 */
record CodeAnswer(
        boolean valid,
        @Nullable Difference refusal,
        boolean provisional,
        boolean omocodic,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        @Nullable String placeCode,
        boolean bornAbroad,
        List<Difference> differences) {

    /** What differs, in words. */
    record Difference(String code, String message) {}

    static CodeAnswer to(CodeQuestion question, LocalDate today, LawWords words) {
        CodiceFiscale code;
        try {
            code = CodiceFiscale.parse(question.code());
        } catch (RuleBroken refused) {
            Difference why = new Difference(refused.code(), words.say(refused.code(), refused.args()));
            return new CodeAnswer(false, why, false, false, null, null, null, false, List.of());
        }
        return new CodeAnswer(
                true,
                null,
                code.provisional(),
                code.omocodic(),
                code.birthDate(today).orElse(null),
                code.sex().map(Sex::code).orElse(null),
                code.placeCode().orElse(null),
                code.bornAbroad(),
                differences(code, question)
                        .map(key -> new Difference(key, words.say(key)))
                        .toList());
    }

    private static Stream<String> differences(CodiceFiscale code, CodeQuestion question) {
        Set<CfDifference> found = code.compare(
                blankIfNull(question.surname()),
                blankIfNull(question.givenNames()),
                question.birthDate(),
                question.readSex());
        boolean elsewhere = question.placeCode() != null && code.differsFromPlace(question.placeCode());
        return Stream.concat(
                found.stream().map(CfDifference::code), elsewhere ? Stream.of("law.differs.place") : Stream.empty());
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }
}
