// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to pay, item by item (costi).
 *
 * @param items in the order in which they are paid
 * @param reason why there is no contribution, or why it is not known; empty text when it is among the items
 * @param open contribution that may come on top, each possible amount; empty when the total is certain
 */
public record FeeBill(List<FeeItem> items, String reason, List<Figure> open) implements Calculation {
    public FeeBill {
        items = List.copyOf(items);
        open = List.copyOf(open);
    }

    /** The sum of the items. */
    public Euro total() {
        return items.stream().map(FeeItem::amount).reduce(Euro.NONE, Euro::plus);
    }

    /** The sum if the dearest of the open amounts is due too. */
    public Euro atMost() {
        return open.stream()
                .map(Figure::euro)
                .max(Euro::compareTo)
                .orElse(Euro.NONE)
                .plus(total());
    }

    /** What stands on the payment slip (bollettino): card and contribution. */
    public Euro slip() {
        return items.stream()
                .filter(item -> item.code().equals("card") || item.code().equals("contribution"))
                .map(FeeItem::amount)
                .reduce(Euro.NONE, Euro::plus);
    }

    @Override
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        items.forEach(item -> lines.add(Line.step(
                "fee.item." + item.code(),
                item.amount(),
                item.count(),
                item.figure().euro())));
        if (!reason.isEmpty()) {
            lines.add(Line.step("fee.contribution." + reason));
        }
        if (slip().cents() > 0) {
            lines.add(Line.result("fee.slip", slip()));
        }
        lines.add(
                open.isEmpty() ? Line.result("fee.total", total()) : Line.result("fee.total.open", total(), atMost()));
        return lines;
    }

    @Override
    public List<Figure> figures() {
        return Stream.concat(items.stream().map(FeeItem::figure), open.stream())
                .distinct()
                .toList();
    }
}
