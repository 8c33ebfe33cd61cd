// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.parameter;

import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.ParameterNames;
import it.respi.registry.ParameterReaders;
import it.respi.registry.Staff;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Parameters in words. */
@Component
record ParameterWords(
        Texts texts,
        ParameterNames names,
        Dates dates,
        Offices offices,
        Staff staff,
        Clock clock,
        ObjectProvider<ParameterReaders> procedures) {
    /**
     * A version.
     *
     * @param from the day, as a link writes it
     */
    record Line(String from, String value, String span, String norm, Tag state) {}

    /** A change that somebody made. */
    record Past(String when, String who, String value, String span, String confirmed, String reason) {}

    /** A key with what is in force today, or what comes next where nothing is. */
    record Row(String key, String name, Line line) {}

    /** The keys of one matter. */
    record Group(String name, List<Row> rows) {}

    /** What counts with it: procedures, letters, mails and calculators. */
    List<ParameterReaders.Reader> readers(String key) {
        return procedures.stream().flatMap(known -> known.of(key).stream()).toList();
    }

    List<Group> groups(List<Version> versions) {
        Map<String, List<Version>> byKey =
                versions.stream().collect(Collectors.groupingBy(Version::key, TreeMap::new, Collectors.toList()));
        Map<String, List<Row>> groups = new TreeMap<>();
        byKey.forEach((key, all) -> groups.computeIfAbsent(matter(key), any -> new ArrayList<>())
                .add(new Row(key, name(key), line(today(all)))));
        return groups.entrySet().stream()
                .map(group -> new Group(texts.say("parameter.matter." + group.getKey()), group.getValue()))
                .sorted(Comparator.comparing(Group::name))
                .toList();
    }

    /** How many still have to be confirmed by an office. */
    long toBeConfirmed(List<Version> versions) {
        return versions.stream().collect(Collectors.groupingBy(Version::key)).values().stream()
                .map(this::today)
                .filter(Version::toBeConfirmed)
                .count();
    }

    private Version today(List<Version> versions) {
        LocalDate day = LocalDate.now(clock);
        Comparator<Version> newest = Comparator.comparing(Version::validFrom);
        return versions.stream()
                .filter(version -> version.inForce(day))
                .max(newest)
                .or(() -> versions.stream().max(newest))
                .orElseThrow();
    }

    private static String matter(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    String name(String key) {
        return names.of(key);
    }

    Line line(Version version) {
        return new Line(version.validFrom().toString(), value(version), span(version), version.norm(), state(version));
    }

    Past past(Change change) {
        Integer office = change.confirmedBy();
        LocalDate on = change.confirmedOn();
        return new Past(
                dates.moment(change.changedAt()),
                staff.nameOf(change.changedBy()),
                value(change.version()),
                span(change.version()),
                office == null || on == null
                        ? texts.say("parameter.to-be-confirmed")
                        : texts.say(
                                "parameter.confirmed-by",
                                offices.card(office).office().shortName(),
                                dates.numeric(on)),
                change.reason());
    }

    /** The unit, as a hint beside the field. */
    String unit(String unit) {
        return texts.say("parameter.unit." + unit);
    }

    private String value(Version version) {
        return switch (version.unit()) {
            case "EUR_CENT" -> euros(version.amount());
            case "FLAG" -> texts.say("parameter.flag." + version.amount());
            default -> texts.say("parameter.value." + version.unit(), version.amount());
        };
    }

    private static String euros(int cents) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(2);
        return format.format(BigDecimal.valueOf(cents, 2)) + "\u00a0€";
    }

    private String span(Version version) {
        LocalDate end = version.validTo();
        String from = dates.numeric(version.validFrom());
        return end == null
                ? texts.say("parameter.from", from)
                : texts.say("parameter.from-to", from, dates.numeric(end));
    }

    private Tag state(Version version) {
        if (!version.active()) {
            return new Tag("gry", "s-pause", texts.say("parameter.prepared"));
        }
        return version.toBeConfirmed()
                ? new Tag("amb", "s-warn", texts.say("parameter.to-be-confirmed"))
                : new Tag("grn", "s-ok", texts.say("parameter.checked"));
    }
}
