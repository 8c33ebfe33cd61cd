// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** The kinds of papers (documenti) that came with this version of Respi, for checks that run without its database. */
public final class ShippedPapers {
    private static final Set<String> CODES = codes();

    private ShippedPapers() {}

    /** Whether there is a kind of paper of that code. */
    public static boolean knows(String code) {
        return CODES.contains(code);
    }

    private static Set<String> codes() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var csv = format.parse(new InputStreamReader(
                new ClassPathResource("reference/document_kinds.csv").getInputStream(), StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> row.get("code")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
