// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.household;

import it.respi.platform.data.IdText;
import java.beans.PropertyEditorSupport;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads the id that a choice of a form sends; what is no id was not chosen. */
final class IdEditor extends PropertyEditorSupport {
    @Override
    public void setAsText(@Nullable String text) {
        OptionalLong id = IdText.read(text);
        setValue(id.isPresent() ? id.getAsLong() : null);
    }
}
