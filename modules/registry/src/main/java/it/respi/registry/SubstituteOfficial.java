// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

/**
 * Who decides in the place of an office that let a term pass (titolare del potere sostitutivo, art. 2 c. 9-bis L. 241/1990).
 *
 * @param name as the office publishes it: a name, or a function
 * @param contact where to write to, such as a PEC address
 */
public record SubstituteOfficial(String name, String contact) {}
