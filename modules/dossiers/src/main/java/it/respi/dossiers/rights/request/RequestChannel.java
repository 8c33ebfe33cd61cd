// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.request;

/** How a request arrived. */
public enum RequestChannel {
    DESK,
    LETTER,
    EMAIL,
    PEC
}
