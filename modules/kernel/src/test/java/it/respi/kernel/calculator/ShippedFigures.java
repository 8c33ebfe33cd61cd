// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The figures that Respi ships ({@code config/reference/parameters.csv}), read as the registry reads them. */
final class ShippedFigures implements Figures {
    private static final Path FILE = Path.of("../../config/reference/parameters.csv");

    private final List<Row> rows;

    ShippedFigures() {
        try (var lines = Files.lines(FILE)) {
            rows = lines.skip(1).map(ShippedFigures::row).filter(Row::active).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Figure on(String key, LocalDate day) {
        return rows.stream()
                .filter(row -> row.figure().key().equals(key) && row.inForce(day))
                .map(Row::figure)
                .max(Comparator.comparing(Figure::validFrom))
                .orElseThrow(() -> new IllegalStateException("no " + key + " on " + day));
    }

    private static Row row(String line) {
        // a norm with a comma stands in quotation marks; no text has any inside
        var parts = Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(part -> part.replace("\"", ""))
                .toList();
        var figure = new Figure(
                parts.get(0),
                Integer.parseInt(parts.get(1)),
                parts.get(2),
                LocalDate.parse(parts.get(3)),
                parts.get(5),
                parts.get(6));
        var last = parts.get(4).isEmpty() ? LocalDate.MAX : LocalDate.parse(parts.get(4));
        return new Row(figure, last, parts.get(7).equals("1"));
    }

    private record Row(Figure figure, LocalDate last, boolean active) {
        boolean inForce(LocalDate day) {
            return !figure.validFrom().isAfter(day) && !last.isBefore(day);
        }
    }
}
