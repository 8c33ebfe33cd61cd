// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

/** Whether the contribution (contributo per il permesso, D.M. 5 maggio 2017) is due for a type of permit. */
public enum Contribution {
    /** Due; its amount follows from the length of the new permit. */
    BY_LENGTH,
    /** Due, and the same for everybody: the long-term permit. */
    LONG_TERM,
    /** Not due. */
    NONE,
    /** It depends on what the network does not know: the desk says it. */
    UNKNOWN
}
