// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.time.LocalDate;

/** Where the calculators find the figures of the law (registro dei parametri). */
@FunctionalInterface
public interface Figures {

    /** The figure in force on a day; one that is missing is a fault of the installation. */
    Figure on(String key, LocalDate day);
}
