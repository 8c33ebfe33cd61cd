// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import java.io.IOException;
import java.util.Optional;

/**
 * The pages of a document as pictures, for a print of the whole dossier. They are drawn in the processes in which uploads
 * are read; nothing of the file itself comes out. The caller has taken the dossier for this document.
 */
public interface DocumentPictures {

    /**
     * Draws the pages one after the other; memory does not grow with their number.
     *
     * @param watermark written across each page
     * @param sink is given each page in order
     */
    void draw(DocumentRow document, String watermark, Sink sink) throws IOException;

    /** Takes the pages. */
    @FunctionalInterface
    interface Sink {
        /**
         * @param page from 1
         * @param jpeg bytes from the child process, not to be believed; empty when it cannot be drawn whole within the bounds
         */
        void page(int page, Optional<byte[]> jpeg) throws IOException;
    }
}
