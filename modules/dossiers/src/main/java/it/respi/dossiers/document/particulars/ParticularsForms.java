// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.particulars;

import it.respi.dossiers.DocumentAuthors;
import it.respi.dossiers.DocumentDetails.Author;
import it.respi.dossiers.DocumentRow;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.view.dossier.FieldMerge;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the form of the particulars of a document back, and says who else was writing. */
@Component
class ParticularsForms {
    private final ParticularsRules rules;
    private final ParticularsWords words;
    private final DocumentAuthors authors;

    ParticularsForms(ParticularsRules rules, ParticularsWords words, DocumentAuthors authors) {
        this.rules = rules;
        this.words = words;
        this.authors = authors;
    }

    /**
     * What was sent, merged with what is stored now, with what is wrong about it. A dispute has to be settled before anything
     * is checked.
     *
     * @param seenVersion the version that was shown with the form
     */
    ParticularsForm read(DocumentRow now, long seenVersion, Map<String, String[]> sent) {
        Map<String, String> stored = ParticularsText.of(now);
        Map<String, String> before = FieldMerge.before(sent);
        Map<String, String> typed = FieldMerge.settled(ParticularsText.typed(sent), before, sent);
        boolean same = seenVersion == now.details().version();
        ParticularsForm form = ParticularsForm.of(now, FieldMerge.of(same ? stored : before, stored, typed));
        if (form.merge().isClear()) {
            rules.check(now, form.values(), form.errors());
        }
        return form;
    }

    /** Both changed the same fields: which, who and when. */
    Conflict conflict(DocumentRow now, ParticularsForm form, Map<String, String[]> sent) {
        Author author = now.details().corrected();
        return form.merge()
                .conflict(
                        authors.who(author),
                        author == null ? Instant.EPOCH : author.at(),
                        FieldMerge.before(sent),
                        words::label,
                        words::value);
    }
}
