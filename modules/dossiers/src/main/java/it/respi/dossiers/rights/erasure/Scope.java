// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

/** How much of a dossier is erased. */
public enum Scope {
    /** Everything that tells who the person is. */
    WHOLE,
    /** The files of the documents and the words found in them. */
    COPIES
}
