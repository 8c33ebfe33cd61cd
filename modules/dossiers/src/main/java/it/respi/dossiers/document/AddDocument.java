// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.document.intake.Intake;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.StoreUnavailable;
import it.respi.registry.Catalogue;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a document to a dossier. Two short transactions with the reading of the file between them, so that no slow
 * sender holds a connection to the database; hence it must not be called inside a transaction. The content is in the
 * store before the row is committed; a content without a row does no harm.
 */
@Component
public class AddDocument {
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Intake intake;
    private final DocumentRegister register;

    AddDocument(Dossiers dossiers, Catalogue catalogue, Intake intake, DocumentRegister register) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.intake = intake;
        this.register = register;
    }

    /**
     * Checks the right, takes the file in and writes it down.
     *
     * @param kindCode code of a kind of paper, such as {@code D01}
     * @param originalName as the sender's machine calls it; only shown, after it was cleaned
     * @param content read to its end, not closed
     * @return id of the document; of the one that is there already when the same content was added before
     * @throws NotFound {@code dossier.not-found}
     * @throws NotAllowed {@code dossier.action.not-allowed}
     * @throws RuleBroken {@code document.kind-unknown}, or an {@code upload.} reason why the file is refused
     * @throws StoreUnavailable when the file cannot be kept now
     */
    @Transactional(propagation = Propagation.NEVER)
    public long add(Actor actor, String dossierNumber, String kindCode, String originalName, InputStream content) {
        check(actor, dossierNumber, kindCode);
        StoredFile file = intake.take(originalName, content);
        return register.record(actor, dossierNumber, Particulars.of(kindCode), List.of(file))
                .getFirst();
    }

    /** Writes down a file that was taken in before; within a use case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long record(Actor actor, String dossierNumber, String kindCode, StoredFile file) {
        return register.record(actor, dossierNumber, Particulars.of(kindCode), List.of(file))
                .getFirst();
    }

    /** Whether the actor may add a document of that kind; refuses as {@link #add} does. */
    void check(Actor actor, String dossierNumber, String kindCode) {
        dossiers.check(dossierNumber, actor, DossierAction.ADD_DOCUMENT);
        if (catalogue.documentKind(kindCode).isEmpty()) {
            throw new RuleBroken("document.kind-unknown");
        }
    }
}
