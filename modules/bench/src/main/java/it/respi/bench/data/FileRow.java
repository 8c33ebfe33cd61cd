// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The row of a case, its numbers sealed. */
final class FileRow {
    /** Place of its id among those of the dossier. */
    static final int PART = 20;

    private FileRow() {}

    /** What became of the case so far. */
    record Facts(
            @Nullable LocalDate received,
            @Nullable LocalDate decided,
            @Nullable LocalDateTime closed) {}

    static long idOf(Dossier dossier) {
        return dossier.id(dossier.openedAt(), PART);
    }

    static String permit(Dossier dossier) {
        return "I%08d".formatted(dossier.serial());
    }

    static String kit(Dossier dossier) {
        return "%012d".formatted(dossier.serial());
    }

    static String pratica(Dossier dossier) {
        return "26B%07d".formatted(dossier.serial());
    }

    static void add(Rows rows, Sealing sealing, Dossier dossier, Facts facts) {
        LocalDate received = facts.received();
        LocalDate decided = facts.decided();
        LocalDateTime closed = facts.closed();
        long id = idOf(dossier);
        boolean kit = dossier.reached(Stage.POSTING);
        boolean booked = dossier.reached(Stage.FINGERPRINTS);
        LocalDateTime opened = dossier.openedAt();
        long person = DossierRows.holder(dossier);
        String posted = dossier.reached(Stage.TAKE_CHARGE) ? kit(dossier) : null;
        rows.add(
                "case_file",
                id,
                dossier.id(),
                CaseRows.PROCEDURE,
                "16",
                "KIT",
                dossier.stage().state(),
                dossier.desk(),
                dossier.police(),
                opened,
                person,
                sealing.file(person, "permit_number", id, permit(dossier)),
                opened.toLocalDate().plusDays(30),
                sealing.file(person, "assicurata", id, posted),
                sealing.mark(posted),
                kit ? "ONE" : null,
                kit ? 18 : null,
                sealing.file(person, "pratica", id, received == null ? null : pratica(dossier)),
                booked ? opened.plusDays(60) : null,
                sealing.file(person, "appointment_place", id, booked ? "Questura di Cuneo, sportello 3" : null),
                0,
                received == null ? null : received.minusDays(2),
                received,
                0,
                dossier.reached(Stage.SIGN) ? "PROPOSE_GRANT" : null,
                dossier.reached(Stage.SIGN) ? Network.staffOf(dossier.police()) : null,
                decided == null ? null : "GRANT",
                decided,
                CaseRows.TERM,
                received == null ? null : received.plusDays(CaseRows.TERM),
                closed == null ? null : "POSITIVE",
                closed,
                0);
        expiries(rows, dossier, opened.toLocalDate().plusDays(30), closed == null ? id : null);
    }

    /** What ends: the permit of the case, and the passport, which is good at every appointment. */
    private static void expiries(Rows rows, Dossier dossier, LocalDate permit, @Nullable Long renewal) {
        rows.add("case_expiry", dossier.id(), 0, "PERMIT", dossier.desk(), permit, renewal, null);
        rows.add("case_expiry", dossier.id(), 1, "PASSPORT", dossier.desk(), DossierRows.PASSPORT_UNTIL, renewal, null);
    }
}
