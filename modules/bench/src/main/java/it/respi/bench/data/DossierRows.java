// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.data;

import java.time.LocalDate;
import java.util.List;

/** The rows of a dossier that have nothing to do with its procedure; by what it is found, the application enters itself. */
final class DossierRows {
    private static final List<String> LANGUAGES = List.of("ar", "fr", "sq", "en", "zh");

    private DossierRows() {}

    static void add(Rows rows, Network network, Dossier dossier) {
        long id = dossier.id();
        person(rows, dossier);
        rows.add("dossier", id, dossier.number(), holder(dossier), dossier.desk(), dossier.openedAt(), false, 0);
        rows.add("dossier_office", id, dossier.desk());
        if (dossier.reached(Stage.TAKE_CHARGE)) {
            rows.add("dossier_office", id, network.police());
        }
        documents(rows, network, dossier);
        access(rows, network, dossier);
    }

    private static long holder(Dossier dossier) {
        return dossier.id(dossier.openedAt(), 1);
    }

    private static void person(Rows rows, Dossier dossier) {
        int serial = dossier.serial();
        rows.add(
                "dossier_person",
                holder(dossier),
                dossier.surname(),
                dossier.givenNames(),
                serial % 2 == 0 ? "F" : "M",
                LocalDate.of(1950, 1, 1).plusDays(serial % 19_000),
                "Khouribga",
                "MAR",
                "MAR",
                "Chiesto, non ancora arrivato",
                passport(dossier),
                LocalDate.of(2031, 6, 30),
                "+39" + phone(dossier),
                LANGUAGES.get(serial % LANGUAGES.size()),
                serial % 9 == 0,
                "Via Esempio " + (1 + serial % 200),
                "Cuneo",
                "12100",
                0);
    }

    private static void documents(Rows rows, Network network, Dossier dossier) {
        int count = dossier.stage() == Stage.PRE_CHECK ? 0 : 2 + dossier.serial() % 5;
        for (int i = 0; i < count; i++) {
            rows.add(
                    "dossier_document",
                    dossier.id(dossier.openedAt(), 2 + i),
                    dossier.id(),
                    "D0" + (1 + i),
                    "documento-" + (1 + i) + ".pdf",
                    "application/pdf",
                    200_000 + dossier.serial() % 90_000,
                    1 + i,
                    "%032d".formatted((long) dossier.serial() * 10 + i),
                    "ACCEPTED",
                    dossier.desk(),
                    network.staffOf(dossier.desk()),
                    dossier.openedAt().plusDays(1),
                    0);
        }
    }

    private static void access(Rows rows, Network network, Dossier dossier) {
        for (int i = 0; i < 3; i++) {
            rows.add(
                    "dossier_access",
                    dossier.id(dossier.openedAt().plusDays(i), 10 + i),
                    dossier.id(),
                    network.staffOf(dossier.desk()),
                    dossier.desk(),
                    i == 0 ? "OPEN" : "READ",
                    dossier.openedAt().plusDays(i));
        }
    }

    private static String passport(Dossier dossier) {
        return "BP%07d".formatted(dossier.serial());
    }

    private static String phone(Dossier dossier) {
        return "320%07d".formatted(dossier.serial());
    }
}
