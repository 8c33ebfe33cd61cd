// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.dossiers.PersonData;
import it.respi.kernel.identity.BirthPrecision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Invented people of {@code demo/people.csv}; their codes are the test vectors of the specification (11.6). */
final class DemoPeople {
    private static final String NO_CODE = "chiesto all’Agenzia delle Entrate, non ancora assegnato";

    private DemoPeople() {}

    /** The people in the order of the file. */
    static Iterator<PersonData> all() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = new BufferedReader(new InputStreamReader(
                        new ClassPathResource("demo/people.csv").getInputStream(), StandardCharsets.UTF_8));
                var rows = format.parse(file)) {
            List<PersonData> people = rows.stream().map(DemoPeople::person).toList();
            return people.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PersonData person(CSVRecord row) {
        String code = orNull(row.get("code"));
        return new PersonData(
                row.get("surname"),
                row.get("names"),
                row.get("sex"),
                LocalDate.parse(row.get("born")),
                row.get("place"),
                row.get("country"),
                row.get("country"),
                code,
                code == null ? NO_CODE : null,
                orNull(row.get("passport")),
                row.get("passport_expiry").isEmpty() ? null : LocalDate.parse(row.get("passport_expiry")),
                orNull(row.get("phone")),
                null,
                row.get("language"),
                "1".equals(row.get("interpreter")),
                row.get("address"),
                row.get("municipality"),
                row.get("cap"),
                orNull(row.get("mail")),
                BirthPrecision.DAY);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
