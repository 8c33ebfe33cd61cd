// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import it.respi.platform.view.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One line of the document list (documenti).
 *
 * @param name what the document is
 * @param fileType {@code PDF}, {@code JPG}, ...; null when the document is missing
 * @param href where it opens; null when the document is missing or not for this reader
 * @param detail pages, size, dates
 * @param state its state
 */
public record DocumentRow(
        String name,
        @Nullable String fileType,
        @Nullable String href,
        @Nullable String detail,
        Tag state) {}
