// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.office;

import it.respi.kernel.actor.Office;

/**
 * An office with what is known of it.
 *
 * @param province two letters; empty when unknown
 * @param closed whether it works no more
 * @param now the contacts that count
 */
record OfficeRow(Office office, String province, boolean closed, Contacts now) {}
