// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.dossiers.document.AddDocument;
import it.respi.dossiers.document.intake.Intake;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.dossiers.household.AddMember;
import it.respi.dossiers.household.MemberForm;
import it.respi.dossiers.household.SharedPapers;
import it.respi.kernel.actor.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An invented family: two with a dossier, a child without, and a proof of dwelling that serves for the three of them. */
@Component
@ConditionalOnProperty("respi.demo")
record DemoFamily(Intake intake, AddDocument documents, AddMember members, SharedPapers papers) {
    private static final String DWELLING = "D05";
    private static final LocalDate SINCE = LocalDate.of(2021, 5, 9);

    /** Kept before the transaction of the example data: a file is read in a process apart. */
    StoredFile dwelling() {
        try (InputStream file = new ClassPathResource("demo/dwelling.pdf").getInputStream()) {
            return intake.take("dichiarazione di ospitalità.pdf", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void enter(Actor desk, String dossier, String spouse, StoredFile dwelling) {
        members.add(dossier, desk, new MemberForm(spouse, null, null, null, "SPOUSE", "IN_ITALY", SINCE));
        members.add(dossier, desk, new MemberForm(null, "Gashi", "Dion", SINCE, "CHILD", "IN_ITALY", SINCE));
        papers.share(dossier, desk, documents.record(desk, dossier, DWELLING, dwelling));
    }
}
