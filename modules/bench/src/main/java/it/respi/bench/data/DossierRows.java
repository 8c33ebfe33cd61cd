// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import it.respi.dossiers.DossierIndex;
import it.respi.dossiers.PersonData;
import it.respi.kernel.identity.BirthPrecision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The rows of a dossier that have nothing to do with its procedure, and by what it is found. */
final class DossierRows {
    static final LocalDate PASSPORT_UNTIL = LocalDate.of(2031, 6, 30);

    private static final List<String> LANGUAGES = List.of("ar", "fr", "sq", "en", "zh");

    private DossierRows() {}

    static void add(Rows rows, Sealing sealing, Findable findable, History history, Dossier dossier) {
        long id = dossier.id();
        PersonData person = person(dossier);
        PersonRow.add(rows, sealing, holder(dossier), person);
        rows.add(
                "dossier",
                id,
                dossier.number(),
                holder(dossier),
                dossier.desk(),
                dossier.openedAt(),
                false,
                dossier.hidden() ? "VICTIM" : null,
                DossierIndex.RULES,
                sealing.generation(),
                Sealing.RULES,
                0);
        if (dossier.hidden()) {
            Object[] named = {id, Network.staffOf(dossier.desk()), 0, dossier.openedAt()};
            rows.add("dossier_named", named);
            history.named(dossier, List.of(named));
        }
        rows.add("dossier_office", id, dossier.desk());
        if (dossier.reached(Stage.TAKE_CHARGE)) {
            rows.add("dossier_office", id, dossier.police());
        }
        findable.add(rows, dossier, person);
        documents(rows, sealing, dossier);
        history.use(dossier, dossier.openedAt(), "OPEN");
        if (!dossier.brief()) {
            history.use(dossier, dossier.openedAt().plusMinutes(2), "READ");
            history.use(dossier, dossier.openedAt().plusMinutes(9), "ADD_DOCUMENT");
        }
    }

    static long holder(Dossier dossier) {
        return dossier.id(dossier.openedAt(), 1);
    }

    private static PersonData person(Dossier dossier) {
        int serial = dossier.serial();
        return new PersonData(
                dossier.surname(),
                dossier.givenNames(),
                serial % 2 == 0 ? "F" : "M",
                LocalDate.of(1950, 1, 1).plusDays(serial % 19_000),
                "Khouribga",
                "MAR",
                "MAR",
                null,
                "Chiesto, non ancora arrivato",
                passport(serial),
                PASSPORT_UNTIL,
                "+39" + phone(dossier),
                null,
                LANGUAGES.get(serial % LANGUAGES.size()),
                serial % 9 == 0,
                "Via Esempio " + (1 + serial % 200),
                "Cuneo",
                "12100",
                null,
                BirthPrecision.DAY);
    }

    private static void documents(Rows rows, Sealing sealing, Dossier dossier) {
        int count = dossier.brief() || dossier.stage() == Stage.PRE_CHECK ? 0 : 2 + dossier.serial() % 5;
        for (int i = 0; i < count; i++) {
            long id = dossier.id(dossier.openedAt(), 2 + i);
            rows.add(
                    "dossier_document",
                    id,
                    dossier.id(),
                    "D0" + (1 + i),
                    "",
                    sealing.document(holder(dossier), "file_name", id, "documento-" + (1 + i) + ".pdf"),
                    "application/pdf",
                    200_000 + dossier.serial() % 90_000,
                    1 + i,
                    "%032d".formatted((long) dossier.serial() * 10 + i).getBytes(StandardCharsets.US_ASCII),
                    "ACCEPTED",
                    dossier.desk(),
                    Network.staffOf(dossier.desk()),
                    dossier.openedAt().plusDays(1),
                    0);
        }
    }

    static String passport(int serial) {
        return "BP%07d".formatted(serial);
    }

    private static String phone(Dossier dossier) {
        return "320%07d".formatted(dossier.serial());
    }
}
