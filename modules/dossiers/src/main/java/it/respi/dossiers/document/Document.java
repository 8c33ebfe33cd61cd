// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentState;
import it.respi.dossiers.ScanState;
import it.respi.dossiers.document.intake.StoredFile;
import it.respi.kernel.actor.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Document (documento): one file that somebody brought for a dossier; its content is in the store. */
@Entity
@Table(name = "dossier_document")
class Document {
    @Id
    private long id;

    private long dossierId;
    private String kind;
    private String fileName;
    private byte @Nullable [] sealedFileName;
    private String mediaType;
    private long sizeBytes;
    private int pages;
    private byte[] contentHash;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    private ScanState scan;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable Long supersededBy;
    private int officeId;
    private int staffId;
    private Instant addedAt;

    @Version
    private @Nullable Long version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(long id, Place place, StoredFile file, byte[] sealedName, Actor by, Instant at) {
        this.id = id;
        this.dossierId = place.dossierId();
        this.kind = place.kind();
        this.fileName = "";
        this.sealedFileName = sealedName;
        this.mediaType = file.contents().type().mediaType();
        this.sizeBytes = file.size();
        this.pages = file.contents().pages();
        this.contentHash = file.hash().bytes();
        this.state = DocumentState.UPLOADED;
        this.scan = file.scan();
        this.validFrom = place.validity().from();
        this.validUntil = place.validity().until();
        this.officeId = by.office().id();
        this.staffId = by.staffId();
        this.addedAt = at;
    }

    long id() {
        return id;
    }

    /** What the virus check said. */
    ScanState scan() {
        return scan;
    }

    /** Code of its kind of paper. */
    String kind() {
        return kind;
    }

    /**
     * Where a document belongs.
     *
     * @param kind code of the kind of paper
     */
    record Place(long dossierId, String kind, Validity validity) {}
}
