// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry.office;

import java.time.Instant;

/**
 * Where an office is found (recapiti), as somebody entered it.
 *
 * @param number 0 for what came with Respi, then counting up
 * @param changedBy number of the administrator; 0 for what came with Respi
 */
record Contacts(
        int number, String address, String phone, String email, String hours, int changedBy, Instant changedAt) {

    /** Whether it says the same of the office. */
    boolean saysAs(Contacts other) {
        return address.equals(other.address)
                && phone.equals(other.phone)
                && email.equals(other.email)
                && hours.equals(other.hours);
    }
}
