// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.kernel.identity.BirthPrecision;
import it.respi.kernel.identity.CodiceFiscale;
import it.respi.kernel.identity.Sex;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.view.Warning;
import it.respi.registry.Catalogue;
import it.respi.registry.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In what a codice fiscale differs from the papers of the person: said as long as it does, never corrected. */
@Component
class CodeWarnings {
    /** Czechoslovakia, GDR, Yugoslavia, USSR, Serbia and Montenegro, the Yemens: still inside codes that were given. */
    private static final Set<String> CEASED = Set.of("Z105", "Z111", "Z118", "Z135", "Z157", "Z201", "Z202", "Z250");

    private final Catalogue catalogue;

    CodeWarnings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Empty when nothing differs, when there is no code, and when the code is wrong in itself. */
    List<Warning> warnings(PersonForm form) {
        List<Warning> warnings = new ArrayList<>();
        codeOf(form.codiceFiscale).ifPresent(code -> {
            code.compare(form.surname, form.givenNames, form.birthDate, precisionOf(form), sexOf(form.sex))
                    .forEach(difference -> warnings.add(Warning.of(difference.code())));
            if (tellsAnotherPlace(code, form.birthCountry)) {
                warnings.add(Warning.of("cf.differs.birth-place"));
            }
        });
        return warnings;
    }

    /** The code holds the State as it was when the code was given: States that are no more are no difference. */
    private boolean tellsAnotherPlace(CodiceFiscale code, String birthCountry) {
        String place = code.placeCode().orElse("");
        Optional<Country> country = catalogue.country(birthCountry);
        if (place.isEmpty() || country.isEmpty() || CEASED.contains(place)) {
            return false;
        }
        String expected = country.get().cfCode();
        boolean abroad = !"ITA".equals(birthCountry);
        return abroad != code.bornAbroad() || abroad && expected != null && code.differsFromPlace(expected);
    }

    private static BirthPrecision precisionOf(PersonForm form) {
        return Stream.of(BirthPrecision.values())
                .filter(known -> known.name().equals(form.birthPrecision))
                .findFirst()
                .orElse(BirthPrecision.DAY);
    }

    private static @Nullable Sex sexOf(String sex) {
        return switch (sex) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> null;
        };
    }

    private static Optional<CodiceFiscale> codeOf(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(CodiceFiscale.parse(typed));
        } catch (RuleBroken wrong) {
            return Optional.empty(); // said beside the field
        }
    }
}
