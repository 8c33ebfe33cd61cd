// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

/** How a request ended. */
public enum RequestOutcome {
    GRANTED,
    PARTLY,
    REFUSED,
    /** The person no longer asks. */
    WITHDRAWN
}
