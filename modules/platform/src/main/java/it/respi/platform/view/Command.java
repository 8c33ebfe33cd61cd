// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be done from every page, by its name (comando).
 *
 * @param href where it is done
 * @param labelKey message key of its words
 * @param icon name in the icon set
 * @param key the letter that does it where its button stands; null for none
 * @param posts whether it changes something, and so is sent as a form
 */
public record Command(
        String href, String labelKey, String icon, @Nullable String key, boolean posts) {}
