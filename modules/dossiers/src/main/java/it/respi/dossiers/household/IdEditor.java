// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;

/** Reads the id that a choice of a form sends; what is no id was not chosen. */
final class IdEditor extends PropertyEditorSupport {
    @Override
    public void setAsText(@Nullable String text) {
        setValue(text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null);
    }
}
