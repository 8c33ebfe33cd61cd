// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.actor;

import java.io.Serializable;

/**
 * Office (ufficio) as the rest of the code speaks of it.
 *
 * @param id number inside Respi, never shown
 * @param code code in the realm, such as {@code HD-CUNEO}
 * @param kind the kind of its agency
 * @param name full name in Italian, such as {@code Sportello immigrati di Cuneo}
 * @param shortName what stands in lists, such as {@code Sportello Cuneo}
 */
public record Office(int id, String code, AgencyKind kind, String name, String shortName) implements Serializable {}
