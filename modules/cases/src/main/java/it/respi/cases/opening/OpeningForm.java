// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.opening;

import it.respi.cases.casefile.OpenCase.CaseRequest;
import it.respi.dossiers.person.PersonForm;
import it.respi.kernel.identity.PermitNumber;

/** The form of the opening: the person (only for a new dossier) and the permit. */
class OpeningForm {
    PersonForm person = new PersonForm();
    PermitForm permit = new PermitForm();
    String procedure = OpenDossier.RENEWAL;
    /** Code of the municipality that decides, or where the person lives; empty for the usual one. */
    String municipality = "";

    String confirmed = "";
    /** The confirmation of the candidates that were looked at: it is somebody else. */
    String confirmedNew = "";

    CaseRequest request() {
        String number = permit.permitNumber.isBlank() ? null : new PermitNumber(permit.permitNumber).value();
        return new CaseRequest(
                procedure,
                permit.permitType,
                number,
                permit.permitExpiry,
                permit.represented,
                municipality.isEmpty() ? null : municipality);
    }
}
