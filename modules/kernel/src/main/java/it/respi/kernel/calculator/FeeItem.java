// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

/**
 * One thing to pay (voce di costo); shown item by item, never only in sum (specification 2.5).
 *
 * @param code what it is: {@code stamp}, {@code card}, {@code contribution}, {@code kit}, {@code citizenship},
 *     {@code housing}
 * @param count how many times
 * @param figure the amount of one and where it stands
 */
public record FeeItem(String code, int count, Figure figure) {

    /** What is paid for it. */
    public Euro amount() {
        return figure.euro().times(count);
    }
}
