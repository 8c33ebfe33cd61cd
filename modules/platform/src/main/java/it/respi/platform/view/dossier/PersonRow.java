// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view.dossier;

import it.respi.platform.view.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One person of a family list.
 *
 * @param name name and age as shown
 * @param initials two letters
 * @param href the dossier of that person; null for none
 * @param detail second line; null for none
 * @param role what the person is in this dossier; null for none
 */
public record PersonRow(
        String name,
        String initials,
        @Nullable String href,
        @Nullable String detail,
        @Nullable Tag role) {}
