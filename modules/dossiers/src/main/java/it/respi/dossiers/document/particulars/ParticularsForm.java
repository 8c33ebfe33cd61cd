// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentRow;
import it.respi.platform.view.dossier.FieldMerge;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/**
 * The form of the particulars of a document.
 *
 * @param version the state of the document that was read for it
 * @param values what its fields hold
 * @param merge what two people changed
 */
record ParticularsForm(long version, Map<String, String> values, FieldMerge merge, BindingResult errors) {

    /** As it is stored. */
    static ParticularsForm of(DocumentRow row) {
        Map<String, String> now = ParticularsText.of(row);
        return of(row, FieldMerge.of(now, now, now));
    }

    static ParticularsForm of(DocumentRow row, FieldMerge merge) {
        Map<String, String> values = new LinkedHashMap<>(merge.values());
        return new ParticularsForm(row.details().version(), values, merge, new MapBindingResult(values, "form"));
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "ParticularsForm[" + version + "]";
    }
}
