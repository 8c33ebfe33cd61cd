// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value stands. It is bound into the value: copied to another row or column it cannot be opened.
 *
 * @param column table and column, such as {@code dossier_person.phone}
 * @param row id of the row
 */
public record Place(String column, long row) {
    byte[] bytes() {
        return (column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
