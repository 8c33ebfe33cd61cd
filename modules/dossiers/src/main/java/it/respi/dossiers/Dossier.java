// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Office;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dossier (fascicolo di rete): what the offices of the network share about one person; it lives for years. */
@Entity
@Table(name = "dossier")
public class Dossier {
    @Id
    private long id;

    private String number;

    @OneToOne(cascade = CascadeType.ALL, fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "holder_id")
    private Person holder;

    private int ownerOfficeId;
    private Instant openedAt;
    private boolean demo;

    @ElementCollection
    @CollectionTable(name = "dossier_office", joinColumns = @JoinColumn(name = "dossier_id"))
    @Column(name = "office_id")
    private Set<Integer> offices = new HashSet<>();

    private @Nullable Instant restrictedAt;
    private @Nullable Instant erasedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Protection protection;

    @Transient
    private Admitted admitted = Admitted.BY_OFFICE_ONLY;

    @Version
    private @Nullable Long version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    Dossier(long id, String number, Person holder, Office owner, Instant openedAt, boolean demo) {
        this.id = id;
        this.number = number;
        this.holder = holder;
        this.ownerOfficeId = owner.id();
        this.openedAt = openedAt;
        this.demo = demo;
        this.offices.add(owner.id());
    }

    public long id() {
        return id;
    }

    /** The number people say, such as {@code CN-2026-004718}. */
    public String number() {
        return number;
    }

    /** The person the dossier is about (titolare). */
    public Person holder() {
        return holder;
    }

    /** The office that keeps the dossier (ufficio titolare); there is always exactly one. */
    public int ownerOfficeId() {
        return ownerOfficeId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Whether it is invented for trials (dati di prova); its papers say so. */
    public boolean demo() {
        return demo;
    }

    /** Whether that office takes part in the dossier. */
    public boolean isSharedWith(int officeId) {
        return offices.contains(officeId);
    }

    /** The offices that take part, among them the one that keeps it. */
    public Set<Integer> offices() {
        return Set.copyOf(offices);
    }

    /** Through {@link Dossiers#share}, which lets the office find it too; false when it already took part. */
    boolean shareWith(int officeId) {
        return offices.add(officeId);
    }

    /** Since when it is only kept and used for what must be (limitazione, art. 18 GDPR); null when it is not. */
    public @Nullable Instant restrictedAt() {
        return restrictedAt;
    }

    void restrict(@Nullable Instant since) {
        this.restrictedAt = since;
    }

    /** When its data were erased for good (art. 17 GDPR); null while they are there. */
    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    /** Whether others may open it for a stated reason. */
    boolean mayBeOpenedOutside() {
        return protection == null && restrictedAt == null && erasedAt == null;
    }

    /** Why only the people named in it know of the dossier; null for an ordinary one. */
    public @Nullable Protection protection() {
        return protection;
    }

    void protect(@Nullable Protection why) {
        this.protection = why;
    }

    /** What lets the person in who took it from the archive, beside their office. */
    Admitted admitted() {
        return admitted;
    }

    void admit(Admitted actor) {
        this.admitted = actor;
    }
}
