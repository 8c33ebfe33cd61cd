// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.kernel.actor.Office;
import it.respi.kernel.refusal.RespiException.RuleBroken;
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
    private int sealedBy;

    @ElementCollection
    @CollectionTable(name = "dossier_office", joinColumns = @JoinColumn(name = "dossier_id"))
    @Column(name = "office_id")
    private Set<Integer> offices = new HashSet<>();

    private @Nullable Instant restrictedAt;
    private @Nullable Instant erasedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Protection protection;

    private @Nullable Long mergedInto;
    private int mergings;

    /** Whether a case of it runs; looked up for a merged dossier only. */
    @Transient
    private boolean running;

    /** What it is found by is written with it; see {@link DossierIndex#RULES}. */
    @Column(updatable = false)
    private int indexedBy;

    @Column(updatable = false)
    private int indexKeys;

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
        this.sealedBy = PersonSeal.RULES;
        this.offices.add(owner.id());
    }

    /** It is found from the moment it is written, by marks made with those keys. */
    Dossier foundBy(int generation) {
        this.indexedBy = DossierIndex.RULES;
        this.indexKeys = generation;
        return this;
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

    /** Through {@link Dossiers#share}, which lets the office find it too. */
    void shareWith(int officeId) {
        offices.add(officeId);
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

    /** While it is merged the one that stays claims the code, which both may have. */
    void protect(@Nullable Protection why) {
        this.protection = why;
        holder.claimCode(why == null && mergedInto == null);
    }

    /** The dossier it was merged into (dossier in cui è confluito), which stays; null for one that stands for itself. */
    public @Nullable Long mergedInto() {
        return mergedInto;
    }

    /** Whether it was ever merged with another one; when not, nobody needs to ask with which. */
    public boolean everMerged() {
        return mergings > 0;
    }

    /**
     * What is new belongs into the dossier that stays.
     *
     * @throws RuleBroken {@code dossier.merged} when it was merged
     */
    public void refuseIfMerged() {
        if (mergedInto != null) {
            throw new RuleBroken("dossier.merged");
        }
    }

    void mergeInto(Dossier kept) {
        this.mergedInto = kept.id;
        this.mergings++;
        kept.mergings++;
    }

    void standAlone() {
        this.mergedInto = null;
        holder.claimCode(protection == null);
    }

    boolean running() {
        return running;
    }

    void running(boolean anyCase) {
        this.running = anyCase;
    }

    /** What lets the person in who took it from the archive, beside their office. */
    Admitted admitted() {
        return admitted;
    }

    void admit(Admitted actor) {
        this.admitted = actor;
    }
}
