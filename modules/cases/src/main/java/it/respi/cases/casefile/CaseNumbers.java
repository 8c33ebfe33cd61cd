// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a case and tells who it is about: numbers and places. Kept sealed; the readable columns hold what was
 * typed and is not written yet, and rows from before that the upkeep has not come to.
 */
@Embeddable
public class CaseNumbers {
    private @Nullable Long personId;
    private @Nullable String permitNumber;
    private @Nullable String newPermitNumber;
    private @Nullable String assicurata;
    private @Nullable String pratica;
    private @Nullable String appointmentPlace;
    private byte @Nullable [] sealedPermitNumber;
    private byte @Nullable [] sealedNewPermitNumber;
    private byte @Nullable [] sealedAssicurata;
    private byte @Nullable [] sealedPratica;
    private byte @Nullable [] sealedAppointmentPlace;
    private byte @Nullable [] sealedReference;
    private byte @Nullable [] assicurataMark;

    /** Has no readable column: it came after the sealing. */
    @Transient
    private @Nullable String reference;

    @Transient
    private @Nullable Opener opener;

    /** For the persistence provider and for new cases. */
    protected CaseNumbers() {}

    void openedBy(CaseSeal seal, long caseId) {
        opener = new Opener(seal, caseId);
    }

    /** Number of the permit the person held when the case was opened. */
    public @Nullable String permitNumber() {
        return text("permit_number", permitNumber, sealedPermitNumber);
    }

    void permitNumber(@Nullable String typed) {
        permitNumber = typed;
        sealedPermitNumber = null;
    }

    /** Number of the permit that was delivered. */
    public @Nullable String newPermitNumber() {
        return text("new_permit_number", newPermitNumber, sealedNewPermitNumber);
    }

    void newPermitNumber(@Nullable String typed) {
        newPermitNumber = typed;
        sealedNewPermitNumber = null;
    }

    /** Number of the registered kit, 12 digits. */
    public @Nullable String assicurata() {
        return text("assicurata", assicurata, sealedAssicurata);
    }

    void assicurata(@Nullable String typed) {
        assicurata = typed;
        sealedAssicurata = null;
    }

    /** Number of the file at the Questura. */
    public @Nullable String pratica() {
        return text("pratica", pratica, sealedPratica);
    }

    void pratica(@Nullable String typed) {
        pratica = typed;
        sealedPratica = null;
    }

    /** Where the person is summoned to. */
    public @Nullable String appointmentPlace() {
        return text("appointment_place", appointmentPlace, sealedAppointmentPlace);
    }

    void appointmentPlace(@Nullable String typed) {
        appointmentPlace = typed;
        sealedAppointmentPlace = null;
    }

    /** What a portal gave the application as a number, such as the code of ALI. */
    public @Nullable String reference() {
        return text("reference", reference, sealedReference);
    }

    void reference(String typed) {
        reference = typed;
        sealedReference = null;
    }

    /** Before it is written: nothing of it goes into the database readable. */
    void seal(CaseSeal seal, long caseId, long dossierId) {
        if (permitNumber == null
                && newPermitNumber == null
                && assicurata == null
                && pratica == null
                && appointmentPlace == null
                && reference == null) {
            return;
        }
        CaseSeal.Sealing with = seal.of(caseId, dossierId, personId);
        personId = with.person();
        assicurataMark = assicurata == null ? assicurataMark : seal.mark(assicurata);
        sealedPermitNumber = with.seal("permit_number", permitNumber, sealedPermitNumber);
        sealedNewPermitNumber = with.seal("new_permit_number", newPermitNumber, sealedNewPermitNumber);
        sealedAssicurata = with.seal("assicurata", assicurata, sealedAssicurata);
        sealedPratica = with.seal("pratica", pratica, sealedPratica);
        sealedAppointmentPlace = with.seal("appointment_place", appointmentPlace, sealedAppointmentPlace);
        sealedReference = with.seal("reference", reference, sealedReference);
        permitNumber = null;
        newPermitNumber = null;
        assicurata = null;
        pratica = null;
        appointmentPlace = null;
        reference = null;
        openedBy(seal, caseId);
    }

    private @Nullable String text(String column, @Nullable String readable, byte @Nullable [] sealed) {
        if (sealed == null || personId == null || opener == null) {
            return readable;
        }
        return opener.seal().open(personId, column, opener.caseId(), sealed);
    }

    private record Opener(CaseSeal seal, long caseId) {}
}
