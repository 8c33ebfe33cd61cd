// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.figures;

import java.util.List;

/** What a large archive costs more than a small one. */
final class GrowthTable {
    private GrowthTable() {}

    static Table of(List<Growth> growths) {
        Table table = new Table(
                "operation",
                "rows read, small",
                "rows read, large",
                "rows, large : small",
                "statements, large",
                "p95 small, ms",
                "p95 large, ms",
                "p95, large : small",
                "requests/s, large : small",
                "loud blocks",
                "growth law");
        for (Growth growth : growths) {
            table.row(
                    growth.name(),
                    Table.number(growth.small().rowsRead()),
                    Table.number(growth.large().rowsRead()),
                    Table.number(growth.rows()),
                    Table.number(growth.large().selects() + growth.large().changes()),
                    Table.number(Summary.of(
                                    growth.closed().floor(), growth.scheduled().floor())
                            .p95()),
                    Table.number(
                            Summary.of(growth.closed().app(), growth.scheduled().app())
                                    .p95()),
                    Table.number(growth.p95()),
                    Table.number(Summary.ratio(growth.closed(), block -> block.perSecond())),
                    Integer.toString(growth.loud()),
                    Targets.growth(growth));
        }
        return table;
    }
}
