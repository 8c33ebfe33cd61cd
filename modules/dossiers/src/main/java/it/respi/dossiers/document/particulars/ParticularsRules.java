// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.document.Validity;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the particulars of a document must be; what is wrong is said beside the field. */
@Component
class ParticularsRules {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final int LONGEST = 120;

    private final Catalogue catalogue;
    private final Clock clock;

    ParticularsRules(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Looks at them.
     *
     * @param errors gets what is wrong, by field
     * @return from when to when the paper is good; null when something is wrong with its days
     */
    @Nullable
    Validity check(DocumentRow row, Map<String, String> values, Errors errors) {
        bounded(ParticularsText.TITLE, values, errors);
        bounded(ParticularsText.ISSUER, values, errors);
        DocumentKind kind = catalogue
                .documentKind(values.getOrDefault(ParticularsText.KIND, ""))
                .orElse(null);
        if (kind == null) {
            errors.rejectValue(ParticularsText.KIND, "document.kind-unknown");
        }
        int wrong = errors.getErrorCount();
        LocalDate from = day(ParticularsText.FROM, values, errors);
        LocalDate until = day(ParticularsText.UNTIL, values, errors);
        return kind == null || errors.getErrorCount() > wrong ? null : validity(row, from, until, kind, errors);
    }

    /** Without a day of issue it was issued at the latest when it was brought. */
    private @Nullable Validity validity(
            DocumentRow row, @Nullable LocalDate from, @Nullable LocalDate until, DocumentKind kind, Errors errors) {
        Integer months = kind.validMonths();
        LocalDate end = until;
        if (until == null && from == null && months != null) {
            end = LocalDate.ofInstant(row.at(), ROME).plusMonths(months);
        }
        try {
            return Validity.of(from, end, kind, LocalDate.now(clock.withZone(ROME)));
        } catch (RuleBroken broken) {
            boolean order = "document.validity.order".equals(broken.code());
            errors.rejectValue(order ? ParticularsText.UNTIL : ParticularsText.FROM, broken.code());
            return null;
        }
    }

    private static void bounded(String name, Map<String, String> values, Errors errors) {
        if (values.getOrDefault(name, "").length() > LONGEST) {
            errors.rejectValue(name, "document.text.long", new Object[] {LONGEST}, "document.text.long");
        }
    }

    private static @Nullable LocalDate day(String name, Map<String, String> values, Errors errors) {
        try {
            return ParticularsText.day(values.getOrDefault(name, ""));
        } catch (DateTimeParseException e) {
            errors.rejectValue(name, "document.day");
            return null;
        }
    }
}
