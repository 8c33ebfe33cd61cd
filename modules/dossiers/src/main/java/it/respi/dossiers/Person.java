// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import it.respi.platform.crypto.FieldCipher;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Locale;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Person (persona): who the dossier is about, with the names as they stand in the passport. */
@Entity
@Table(name = "dossier_person")
@EntityListeners(PersonSealing.class)
public class Person {
    @Id
    private long id;

    @Embedded
    private PersonData data;

    @Embedded
    private @Nullable SealedPerson sealed;

    /** Read in the same statement, so that opening what is sealed costs none. */
    @Formula(FieldCipher.KEY_BY_ID)
    private byte @Nullable [] wrappedKey;

    @Transient
    private @Nullable PersonData known;

    @Transient
    private @Nullable PersonSeal seal;

    private long codeSlot;

    @Version
    private @Nullable Long version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(long id, PersonData data) {
        this.id = id;
        this.data = data; // sealed before it is written
        this.known = data;
    }

    public long id() {
        return id;
    }

    /** What is known of the person; opened when it is first asked for. */
    public PersonData data() {
        if (known == null) {
            known = seal == null ? data : seal.open(id, data, sealed);
        }
        return known;
    }

    /** Number of the state the reader saw; a form sends it back. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The name as lists show it: surname first. */
    public String label() {
        return (data.surname() + " " + data.givenNames()).strip();
    }

    /** Two letters that stand for the person in lists. */
    public String initials() {
        return (first(data.surname()) + first(data.givenNames())).toUpperCase(Locale.ROOT);
    }

    /** Replaces what is known of the person. */
    void correct(PersonData corrected) {
        this.data = corrected;
        this.sealed = null;
        this.known = corrected;
    }

    /** It was read from the database. */
    void read(PersonSeal with) {
        with.keyRead(id, wrappedKey);
        this.seal = with;
        this.known = null;
    }

    /** It is about to be written: nothing that is to be sealed goes there readable. */
    void seal(PersonSeal with) {
        if (data.hasReadable()) {
            PersonData all = with.open(id, data, sealed);
            this.sealed = with.seal(id, all);
            this.data = all.readable();
        }
    }

    /** Whether nobody else may have the same codice fiscale: a protected dossier never shows that it is there. */
    void claimCode(boolean alone) {
        this.codeSlot = alone ? 0 : id;
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
