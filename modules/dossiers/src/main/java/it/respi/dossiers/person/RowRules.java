// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.person;

import it.respi.dossiers.PhoneNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Rules that span the fields and rows of a block (specification 8.1, 8.2). */
@Component
class RowRules {
    private static final String EMAIL = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";
    private static final Set<String> PASSPORTS = Set.of("PASSPORT", "TRAVEL");

    private final Clock clock;

    RowRules(Clock clock) {
        this.clock = clock;
    }

    void check(PersonBlock block, Map<String, String> values, Errors errors) {
        List<BlockRow> rows = BlockRecord.kept(block, values);
        if (rows.size() > PersonBlock.MOST_ROWS) {
            errors.reject("person.rows.too-many", new Object[] {PersonBlock.MOST_ROWS}, "person.rows.too-many");
        }
        switch (block) {
            case IDENTITY -> identity(rows, values, errors);
            case NAMES -> names(rows, values, errors);
            case PAPERS -> rows.forEach(row -> paper(row, errors));
            case CONTACTS -> contacts(rows, errors);
            case LANGUAGES -> unique(rows, "language", "", "person.tongue.twice", errors);
            case ADDRESSES -> residence(values, errors);
        }
    }

    private static void identity(List<BlockRow> rows, Map<String, String> values, Errors errors) {
        boolean one = "true".equals(values.get("mononym"));
        boolean given = !values.getOrDefault("givenNames", "").isBlank();
        if (one && given) {
            errors.rejectValue("mononym", "person.mononym.two");
        } else if (!one && !given) {
            errors.rejectValue("givenNames", "person.givenNames.missing");
        }
        unique(rows, "state", values.getOrDefault("citizenship", ""), "person.citizen.twice", errors);
    }

    private static void names(List<BlockRow> rows, Map<String, String> values, Errors errors) {
        String mrz = values.getOrDefault("mrzName", "");
        if (!mrz.isEmpty() && !mrz.matches("[A-Z]+(<{1,2}[A-Z]+)*<*")) {
            errors.rejectValue("mrzName", "person.mrzName.format");
        }
        for (String field : List.of("nativeSurname", "nativeGivenNames")) {
            letters(field, values.getOrDefault(field, ""), errors);
        }
        for (BlockRow row : rows) {
            if (row.get("surname").isEmpty() && row.get("givenNames").isEmpty()) {
                errors.rejectValue(row.name("surname"), "person.alias.empty");
            }
            letters(row.name("surname"), row.get("surname"), errors);
            letters(row.name("givenNames"), row.get("givenNames"), errors);
        }
    }

    private static void letters(String name, String value, Errors errors) {
        if (!value.isEmpty() && !value.matches("[\\p{L}\\p{M}'’ʼ·.\\s\\u200c\\u200d-]+")) {
            errors.rejectValue(name, "person.alias.letters");
        }
    }

    private void paper(BlockRow row, Errors errors) {
        String number = row.get("number");
        if (PASSPORTS.contains(row.get("kind")) && !number.isEmpty() && !number.matches("[A-Z0-9]{5,15}")) {
            errors.rejectValue(row.name("number"), "person.passportNumber.format");
        } else if (!number.isEmpty() && !number.matches("[A-Z0-9/.-]{3,20}")) {
            errors.rejectValue(row.name("number"), "person.paper.number.format");
        }
        LocalDate issued = day(row.get("issued"));
        LocalDate expires = day(row.get("expires"));
        if (issued != null && issued.isAfter(LocalDate.now(clock))) {
            errors.rejectValue(row.name("issued"), "person.paper.issued.future");
        }
        if (issued != null && expires != null && !expires.isAfter(issued)) {
            errors.rejectValue(row.name("expires"), "person.paper.expires.before");
        }
    }

    private static void contacts(List<BlockRow> rows, Errors errors) {
        boolean preferred = false;
        for (BlockRow row : rows) {
            String value = row.get("value");
            if ("PHONE".equals(row.get("kind")) && !value.isEmpty() && !PhoneNumber.possible(value)) {
                errors.rejectValue(row.name("value"), "person.phone.format");
            } else if (Set.of("EMAIL", "PEC").contains(row.get("kind")) && !value.isEmpty() && !value.matches(EMAIL)) {
                errors.rejectValue(row.name("value"), "person.email.format");
            }
            if ("true".equals(row.get("preferred"))) {
                if ("UNSAFE".equals(row.get("channel"))) {
                    errors.rejectValue(row.name("preferred"), "person.contact.preferred.unsafe");
                } else if (preferred) {
                    errors.rejectValue(row.name("preferred"), "person.contact.preferred.two");
                }
                preferred = true;
            }
        }
    }

    private static void residence(Map<String, String> values, Errors errors) {
        String code = values.getOrDefault("residencePostalCode", "");
        String country = values.getOrDefault("residenceCountry", "");
        boolean italian = country.isEmpty() || "ITA".equals(country);
        if (!code.isEmpty() && italian && !code.matches("\\d{5}")) {
            errors.rejectValue("residencePostalCode", "person.postalCode.format");
        }
        boolean any = !code.isEmpty()
                || !country.isEmpty()
                || !values.getOrDefault("residenceAddress", "").isEmpty();
        if (any && values.getOrDefault("residenceMunicipality", "").isEmpty()) {
            errors.rejectValue("residenceMunicipality", "person.residenceMunicipality.missing");
        }
    }

    private static void unique(List<BlockRow> rows, String field, String first, String code, Errors errors) {
        Set<String> seen = new HashSet<>(Set.of(first));
        for (BlockRow row : rows) {
            if (!row.get(field).isEmpty() && !seen.add(row.get(field))) {
                errors.rejectValue(row.name(field), code);
            }
        }
    }

    private static @Nullable LocalDate day(String iso) {
        try {
            return iso.isEmpty() ? null : LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return null; // said beside the field
        }
    }
}
