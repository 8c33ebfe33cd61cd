// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.note;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierLock;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotAllowed;
import it.respi.kernel.refusal.RespiException.Stale;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a note back (annulla): by who wrote it, in the office where they wrote it, within minutes. Its words are gone; that it was
 * written, and that it was taken back, stays in the history of the dossier.
 */
@Component
class UndoNote {
    /** The page offers ten seconds, and stays as long as it is looked at. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Dossiers dossiers;
    private final DossierLock lock;
    private final JdbcClient jdbc;
    private final AccessLog access;
    private final Clock clock;

    UndoNote(Dossiers dossiers, DossierLock lock, JdbcClient jdbc, AccessLog access, Clock clock) {
        this.dossiers = dossiers;
        this.lock = lock;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Where it is asked for, by POST. */
    static String path(String number, long note) {
        return "/u/dossier/" + number + "/note/" + note + "/annulla";
    }

    /**
     * Takes it back.
     *
     * @throws NotAllowed {@code dossier.action.not-allowed} when the actor writes no notes there any more
     * @throws Stale {@code note.undo.late} when it is older, gone already, or somebody else's
     */
    @Transactional
    void undo(String number, Actor actor, long note) {
        Dossiers.Watched watched = dossiers.watched(number, actor);
        if (!watched.rights().can(DossierAction.WRITE_NOTE)) {
            throw new NotAllowed("dossier.action.not-allowed");
        }
        lock.hold(watched.dossier());
        int gone = jdbc.sql(
                        "delete from dossier_note where id = ? and dossier_id = ? and staff_id = ? and office_id = ?"
                                + " and at >= ?")
                .params(
                        note,
                        watched.dossier().id(),
                        actor.staffId(),
                        actor.office().id(),
                        Timestamp.from(clock.instant().minus(LONGEST)))
                .update();
        if (gone == 0) {
            throw new Stale("note.undo.late");
        }
        access.noteTakenBack(actor, watched.dossier().id(), note);
    }
}
