// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.AgencyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The purpose views (viste per finalità): which sections an office of a kind sees for a purpose, read from one table. */
@Component
public class PurposeViews {
    private static final String TABLE = "/rights/purpose-views.csv";
    private static final int FIRST_SECTION = 2;

    private final Map<Key, Set<Section>> views;

    PurposeViews() {
        this(lines());
    }

    PurposeViews(List<String> table) {
        List<Section> columns = Arrays.stream(table.getFirst().split(","))
                .skip(FIRST_SECTION)
                .map(Section::valueOf)
                .toList();
        if (!Set.copyOf(columns).equals(EnumSet.allOf(Section.class))) {
            throw new IllegalStateException(TABLE + ": each section is one column");
        }
        Map<Key, Set<Section>> read = new HashMap<>();
        for (String line : table.subList(1, table.size())) {
            String[] cells = line.split(",");
            Key key = new Key(AgencyKind.valueOf(cells[0]), ViewPurpose.valueOf(cells[1]));
            if (read.put(key, sections(columns, cells)) != null) {
                throw new IllegalStateException(TABLE + ": twice " + key);
            }
        }
        views = Map.copyOf(read);
    }

    /** The sections that an office of that kind sees for that purpose; none when the table does not name the two. */
    public Set<Section> of(AgencyKind office, ViewPurpose purpose) {
        return views.getOrDefault(new Key(office, purpose), Set.of());
    }

    private static Set<Section> sections(List<Section> columns, String[] cells) {
        if (cells.length != columns.size() + FIRST_SECTION) {
            throw new IllegalStateException(TABLE + ": a cell is missing or too much: " + String.join(",", cells));
        }
        EnumSet<Section> seen = EnumSet.noneOf(Section.class);
        for (int i = 0; i < columns.size(); i++) {
            if (isYes(cells[i + FIRST_SECTION])) {
                seen.add(columns.get(i));
            }
        }
        return Collections.unmodifiableSet(seen);
    }

    private static boolean isYes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException(TABLE + ": neither yes nor no: " + cell);
        };
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(PurposeViews.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(AgencyKind office, ViewPurpose purpose) {}
}
