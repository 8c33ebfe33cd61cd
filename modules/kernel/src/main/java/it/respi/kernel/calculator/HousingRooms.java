// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the living room is large and the rooms are high enough to be lived in (stanza di soggiorno e altezza, art. 1 and
 * 2 D.M. 5 luglio 1975; specification P6.1). What was not told is not judged.
 *
 * @param living least square metres of the living room
 * @param height least height in centimetres, of mountain or of other places
 */
record HousingRooms(Dwelling dwelling, Figure living, Figure height) {
    private static final int CENTIMETRES = 2;

    static HousingRooms of(Dwelling dwelling, Figures figures, LocalDate day) {
        return new HousingRooms(
                dwelling,
                figures.on("housing.bedroom.living", day),
                dwelling.mountain() ? figures.on("housing.height.mountain", day) : figures.on("housing.height", day));
    }

    boolean fit() {
        return livingFits() && highEnough();
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var metres = dwelling.living();
        if (metres != null) {
            lines.add(new Line(
                    livingFits() ? "housing.living" : "housing.living.small",
                    List.of(metres, living.amount()),
                    !livingFits()));
        }
        var high = dwelling.height();
        if (high != null) {
            lines.add(new Line(
                    highEnough() ? "housing.height" : "housing.height.low",
                    List.of(high, leastHeight()),
                    !highEnough()));
        }
        return lines;
    }

    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        if (dwelling.living() != null) {
            figures.add(living);
        }
        if (dwelling.height() != null) {
            figures.add(height);
        }
        return figures;
    }

    private boolean livingFits() {
        var metres = dwelling.living();
        return metres == null || metres.compareTo(BigDecimal.valueOf(living.amount())) >= 0;
    }

    private boolean highEnough() {
        var high = dwelling.height();
        return high == null || high.compareTo(leastHeight()) >= 0;
    }

    private BigDecimal leastHeight() {
        return BigDecimal.valueOf(height.amount(), CENTIMETRES);
    }
}
