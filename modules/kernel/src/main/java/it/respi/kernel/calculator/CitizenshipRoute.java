// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.calculator;

import java.util.Locale;

/** Way to citizenship by residence or marriage (art. 5 and 9 L. 91/1992). */
public enum CitizenshipRoute {
    /** Citizens of a State outside the Union (art. 9 c. 1 lett. f). */
    NON_EU,
    /** Citizens of the Union (lett. d). */
    EU,
    /** Refugees, stateless people, adult adoptees, service of the State (lett. e, b, c; art. 16). */
    REFUGEE,
    /** Born in Italy, or children and grandchildren of citizens by birth (lett. a). */
    BORN,
    /** Spouse of a citizen, both living in Italy (art. 5). */
    MARRIAGE,
    /** Spouse of a citizen, living abroad (art. 5). */
    MARRIAGE_ABROAD;

    /** Key of its figure in the registry. */
    String key() {
        return "citizenship.stay." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether children of the couple halve the time (art. 5 c. 2). */
    boolean halvedByChildren() {
        return this == MARRIAGE || this == MARRIAGE_ABROAD;
    }
}
