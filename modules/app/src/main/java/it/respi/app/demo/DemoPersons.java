// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.demo;

import it.respi.dossiers.merging.Merges;
import it.respi.dossiers.rights.export.Exports;
import it.respi.dossiers.rights.request.RequestChannel;
import it.respi.dossiers.rights.request.RequestKind;
import it.respi.dossiers.rights.request.RequestOutcome;
import it.respi.dossiers.rights.request.Requests;
import it.respi.kernel.actor.Actor;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What two people of a desk do together: mergers, and what a person asks about their own data. */
@Component
@ConditionalOnProperty("respi.demo")
record DemoPersons(DemoStaff staff, DemoClock clock, Merges merges, Requests requests, Exports exports) {
    private static final String PERMISSION = "Soprintendenza archivistica, prova 12/2026";

    /** A copy that the head still has to release. */
    void askForCopy(String number) {
        long id = ask(number, RequestKind.ACCESS, "Vuole sapere quali dati abbiamo, e a chi li abbiamo dati.");
        exports.ask(number, staff.cuneo(), id);
    }

    /** A copy that was asked for, released and given. */
    void copyGiven(String number) {
        long id = ask(number, RequestKind.PORTABILITY, "Chiede i suoi dati su una chiavetta.");
        long copy = exports.ask(number, staff.cuneo(), id);
        exports.release(number, staff.cuneoHead(), copy);
        answer(number, staff.cuneo(), id, "Copia consegnata a mano alla persona (dati di prova).", "");
    }

    /** The person asks to be erased; the head grants it, and a second person is still to agree. */
    void grantErasure(String number) {
        long id = ask(number, RequestKind.ERASURE, "Ha rinunciato e non vuole lasciare i suoi dati.");
        answer(number, staff.cuneoHead(), id, "La pratica è stata annullata: cancelliamo tutto.", PERMISSION);
    }

    void proposeMerger(String number, String other) {
        propose(number, other);
    }

    void merge(String number, String other) {
        long id = propose(number, other);
        Merges.Two two = merges.compare(number, other, staff.cuneoHead());
        merges.confirm(id, staff.cuneoHead(), Merges.Versions.of(two.kept(), two.merged()));
    }

    private long propose(String number, String other) {
        String words = "Stessa persona: il passaporto nuovo ha il nome scritto in un altro modo (dati di prova).";
        return merges.propose(staff.cuneo(), new Merges.Proposal(number, other, Set.of(), words));
    }

    private long ask(String number, RequestKind kind, String words) {
        LocalDate today = LocalDate.now(clock);
        return requests.record(number, staff.cuneo(), new Requests.NewRequest(kind, RequestChannel.DESK, today, words));
    }

    private void answer(String number, Actor actor, long id, String words, String permission) {
        requests.answer(number, actor, id, new Requests.Answer(RequestOutcome.GRANTED, words, permission));
    }
}
