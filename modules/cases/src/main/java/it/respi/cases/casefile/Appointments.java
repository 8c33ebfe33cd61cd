// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.casefile;

import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Days for which the person is awaited (appuntamenti, SP3), and absences. */
@Component
public class Appointments {

    Appointments() {}

    /** The summons for the fingerprints (convocazione per i rilievi). */
    public void summoned(CaseFile file, LocalDateTime at, String place) {
        file.move(CaseState.WAIT_APPT, CaseState.RECEIVED_QUE, CaseState.NO_SHOW);
        set(file, at, place);
    }

    /** The letter of the post office calls the person already (P1.07); the office confirms it or sets another day. */
    public void reported(CaseFile file, LocalDateTime at) {
        file.summons().at(at);
    }

    /** The summons does not hold: another day is needed. */
    public void unsummoned(CaseFile file) {
        file.move(CaseState.RECEIVED_QUE, CaseState.WAIT_APPT);
        dropped(file);
    }

    /** The person did not come to the summons (assenza all'appuntamento). */
    public void missedSummons(CaseFile file) {
        file.move(CaseState.NO_SHOW, CaseState.WAIT_APPT);
        missed(file);
    }

    /** An appointment that changes nothing in the way of the case. */
    public void set(CaseFile file, LocalDateTime at, String place) {
        file.summons().at(at);
        file.numbers().appointmentPlace(place);
    }

    /** It does not hold. */
    public void dropped(CaseFile file) {
        file.summons().at(null);
        file.numbers().appointmentPlace(null);
    }

    /** The person did not come to it. */
    public void missed(CaseFile file) {
        file.summons().missed();
    }

    /** The person came to it. */
    public void kept(CaseFile file) {
        file.summons().came();
    }
}
