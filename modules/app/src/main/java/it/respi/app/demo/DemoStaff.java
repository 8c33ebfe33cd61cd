// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.actor.Office;
import it.respi.platform.security.StaffDirectory;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of the realm for trials, as they act before anybody has signed in. */
@Component
class DemoStaff {
    private final StaffDirectory directory;

    DemoStaff(StaffDirectory directory) {
        this.directory = directory;
    }

    Actor cuneo() {
        return actor("anna.bassi", "Anna Bassi", "HD-CUNEO", Lane.HD_OP);
    }

    Actor cuneoHead() {
        return actor("paolo.giordano", "Paolo Giordano", "HD-CUNEO", Lane.HD_OP, Lane.HD_RESP);
    }

    Actor alba() {
        return actor("elena.ferrero", "Elena Ferrero", "HD-ALBA", Lane.HD_OP);
    }

    Actor frontOffice() {
        return actor("sara.conti", "Sara Conti", "QUE-CUNEO", Lane.QUE_ACC);
    }

    Actor caseOfficer() {
        return actor("marco.ferri", "Marco Ferri", "QUE-CUNEO", Lane.QUE_IST);
    }

    Actor head() {
        return actor("luisa.gallo", "Luisa Gallo", "QUE-CUNEO", Lane.QUE_RESP);
    }

    Actor socialWorker() {
        return actor("laura.bruno", "Laura Bruno", "PROV-CUNEO", Lane.PROV_SOC);
    }

    int office(String code) {
        return directory.office(code).orElseThrow().id();
    }

    private Actor actor(String user, String name, String officeCode, Lane... lanes) {
        Office office = directory.office(officeCode).orElseThrow();
        Actor actor = new Actor(directory.staffId(accountOf(user), name, office), name, office, Set.of(lanes));
        directory.signedIn(actor.staffId(), actor.lanes());
        return actor;
    }

    /** The number of the account in the realm for trials, which is derived from its name: so each person is one. */
    static String accountOf(String user) {
        return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
