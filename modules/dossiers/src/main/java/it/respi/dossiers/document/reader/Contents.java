// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.FileType;

/**
 * What was found in a sound file.
 *
 * @param pages 1 or more
 * @param text empty for pictures, and when it could not be taken
 */
public record Contents(FileType type, int pages, String text) {}
