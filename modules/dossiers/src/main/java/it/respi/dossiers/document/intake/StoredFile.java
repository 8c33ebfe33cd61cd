// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.intake;

import it.respi.dossiers.ScanState;
import it.respi.dossiers.document.reader.Contents;
import it.respi.platform.store.ContentHash;

/**
 * A file that was looked at and kept, of which no row speaks yet.
 *
 * @param name name to show, harmless
 * @param size in bytes
 */
public record StoredFile(String name, Contents contents, long size, ContentHash hash, ScanState scan) {}
