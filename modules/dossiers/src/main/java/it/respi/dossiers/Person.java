// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Person (persona): who the dossier is about, with the names as they stand in the passport. */
@Entity
@Table(name = "dossier_person")
public class Person {
    @Id
    private long id;

    @Embedded
    private PersonData data;

    private long codeSlot;

    @Version
    private @Nullable Long version;

    /** For the persistence provider only. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(long id, PersonData data) {
        this.id = id;
        this.data = data;
    }

    public long id() {
        return id;
    }

    /** What is known of the person. */
    public PersonData data() {
        return data;
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
    }

    /** Whether nobody else may have the same codice fiscale: a protected dossier never shows that it is there. */
    void claimCode(boolean alone) {
        this.codeSlot = alone ? 0 : id;
    }

    private static String first(String text) {
        return text.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
    }
}
