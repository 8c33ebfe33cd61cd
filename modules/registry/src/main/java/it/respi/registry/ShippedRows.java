// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The files of {@code config/reference} as they came with this version of Respi. */
final class ShippedRows {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private ShippedRows() {}

    /** The rows of a file, without its ending. */
    static List<CSVRecord> of(String file) {
        try (var csv = FORMAT.parse(new InputStreamReader(
                new ClassPathResource("reference/" + file + ".csv").getInputStream(), StandardCharsets.UTF_8))) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
