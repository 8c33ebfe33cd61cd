// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.dossiers.DocumentDetails.Author;
import it.respi.platform.view.Texts;
import it.respi.registry.Offices;
import it.respi.registry.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wrote something of a document, in words. */
@Component
public class DocumentAuthors {
    private final Staff staff;
    private final Offices offices;
    private final Texts texts;

    DocumentAuthors(Staff staff, Offices offices, Texts texts) {
        this.staff = staff;
        this.offices = offices;
        this.texts = texts;
    }

    /** Name and office; of null a word for somebody. */
    public String who(@Nullable Author author) {
        return author == null
                ? texts.say("document.somebody")
                : staff.nameOf(author.staffId()) + " ("
                        + offices.get(author.officeId()).shortName() + ")";
    }
}
