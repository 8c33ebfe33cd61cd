// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases;

/** How the application reaches the Questura (canale, gateway G1-0). */
public enum Channel {
    /** Kit sent through the post office (Sportello Amico). */
    KIT,
    /** Directly at the Questura, for the types that have no kit. */
    DIRECT
}
