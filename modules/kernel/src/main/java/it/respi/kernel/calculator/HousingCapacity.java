// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people a dwelling is good for (capienza dell'alloggio, D.M. 5 luglio 1975; specification P6.2). An estimate: the
 * Comune decides.
 *
 * @param dwelling what was asked about
 * @param needed people it must be good for: registered there, plus those who shall come, less exempt children under 14
 * @param rules the figures it rests on
 * @param rooms whether its rooms may be lived in at all
 */
public record HousingCapacity(Dwelling dwelling, int needed, Rules rules, HousingRooms rooms) implements Calculation {

    /**
     * The figures of the decree.
     *
     * @param first square metres for each of the first four people
     * @param next square metres for each one more
     * @param single bedroom of one person
     * @param pair bedroom of two
     * @param studioOne dwelling of one room for one person, with its services
     * @param studioTwo the same for two
     */
    public record Rules(Figure first, Figure next, Figure single, Figure pair, Figure studioOne, Figure studioTwo) {}

    private static final int FIRST_PEOPLE = 4;

    /** The capacity of a dwelling by the figures of a day. */
    public static HousingCapacity of(Dwelling dwelling, int needed, Figures figures, LocalDate day) {
        return new HousingCapacity(
                dwelling,
                needed,
                new Rules(
                        figures.on("housing.area.first4", day),
                        figures.on("housing.area.next", day),
                        figures.on("housing.bedroom.single", day),
                        figures.on("housing.bedroom.double", day),
                        figures.on("housing.studio.1", day),
                        figures.on("housing.studio.2", day)),
                HousingRooms.of(dwelling, figures, day));
    }

    /** People it is good for. */
    public int people() {
        return dwelling.oneRoom() ? inOneRoom() : Math.min(byArea(), byRooms());
    }

    /** People by its area. */
    public int byArea() {
        var first = BigDecimal.valueOf(rules.first().amount());
        var four = first.multiply(BigDecimal.valueOf(FIRST_PEOPLE));
        var beyond = dwelling.area().subtract(four);
        return beyond.signum() < 0
                ? whole(dwelling.area(), first)
                : FIRST_PEOPLE + whole(beyond, BigDecimal.valueOf(rules.next().amount()));
    }

    /** People by its bedrooms. */
    public int byRooms() {
        return dwelling.bedrooms().stream().mapToInt(this::inRoom).sum();
    }

    /** Whether it is good for those who need it, and its rooms are such as may be lived in. */
    public boolean enough() {
        return rooms.fit() && people() >= needed;
    }

    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        if (dwelling.oneRoom()) {
            lines.add(Line.step(
                    "housing.one-room",
                    dwelling.area(),
                    rules.studioOne().amount(),
                    rules.studioTwo().amount(),
                    inOneRoom()));
        } else {
            lines.add(Line.step(
                    "housing.by-area",
                    dwelling.area(),
                    rules.first().amount(),
                    rules.next().amount(),
                    byArea()));
            dwelling.bedrooms().forEach(room -> lines.add(Line.step("housing.bedroom", room, inRoom(room))));
            lines.add(Line.step("housing.by-rooms", byRooms()));
        }
        lines.add(Line.result("housing.people", people()));
        lines.addAll(rooms.lines());
        lines.add(verdict());
        return lines;
    }

    private Line verdict() {
        if (!rooms.fit()) {
            return Line.result("housing.unfit");
        }
        return Line.result(enough() ? "housing.enough" : "housing.not-enough", needed, people());
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<>(
                dwelling.oneRoom()
                        ? List.of(rules.studioOne(), rules.studioTwo())
                        : List.of(rules.first(), rules.next(), rules.single(), rules.pair()));
        figures.addAll(rooms.figures());
        return figures;
    }

    private int inRoom(BigDecimal metres) {
        return steps(metres, rules.single(), rules.pair());
    }

    private int inOneRoom() {
        return steps(dwelling.area(), rules.studioOne(), rules.studioTwo());
    }

    private static int steps(BigDecimal metres, Figure one, Figure two) {
        if (metres.compareTo(BigDecimal.valueOf(two.amount())) >= 0) {
            return 2;
        }
        return metres.compareTo(BigDecimal.valueOf(one.amount())) >= 0 ? 1 : 0;
    }

    private static int whole(BigDecimal part, BigDecimal each) {
        return part.divide(each, 0, RoundingMode.DOWN).intValueExact();
    }
}
