// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

/** A State (Stato), by its ISO 3166-1 code. */
public record Country(String alpha3, String name, boolean eu) {}
