// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import it.respi.platform.view.dossier.ClockView;
import it.respi.platform.view.dossier.ClockView.Segment;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.view.dossier.DocumentRow;
import it.respi.platform.view.dossier.PersonRow;
import it.respi.platform.view.dossier.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An invented family and its dossier, for the style guide. */
final class InventedDossier {
    private static final LocalDate TODAY = Invented.TODAY;

    private InventedDossier() {}

    static List<Deadline> deadlines() {
        return List.of(
                due(-2),
                due(0),
                due(4),
                due(18),
                Deadline.of(TODAY.plusDays(3), TODAY, null, TODAY.minusDays(9), null),
                Deadline.of(TODAY, TODAY, null, null, TODAY.minusDays(5)));
    }

    private static Deadline due(int days) {
        return Deadline.of(TODAY.plusDays(days), TODAY, null, null, null);
    }

    static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("today0", due(0));
        model.put("deadlines", deadlines().subList(2, 6));
        model.put("allDeadlines", deadlines());
        model.put("flags", flags());
        model.put("tabs", List.of(new Tab("/u/x", "Riepilogo", null, true), new Tab("/u/y", "Documenti", 7L, false)));
        model.put("laneViews", List.of(new Tab("/u/x", "Corsie", null, true), new Tab("/u/y", "Elenco", null, false)));
        model.put("lanes", InventedLanes.lanes());
        model.put("wide", InventedLanes.wide());
        model.put("documents", documents());
        model.put("timeline", timeline());
        model.put("people", people());
        model.put("clocks", clocks());
        model.put("appointment", LocalDateTime.of(2026, 12, 3, 9, 20));
        model.put(
                "changed", new Conflict("Isp. M. Ferri (Questura)", Instant.parse("2026-11-23T09:40:00Z"), List.of()));
        model.put("conflict", conflict());
        return model;
    }

    private static List<Tag> flags() {
        return List.of(
                new Tag("amb", "s-clock", "Mancano 29 giorni (22/12)"),
                new Tag("amb", "s-warn", "Passaporto fino al 03/01"),
                new Tag("gry", "it-user", "2 minori"),
                new Tag("gry", "it-hearing", "Serve interprete"),
                new Tag("blu", null, "Altro"));
    }

    private static Conflict conflict() {
        return new Conflict(
                "A. Bassi (Sportello Alba)",
                Instant.parse("2026-11-23T09:38:00Z"),
                List.of(
                        new Conflict.Change("phone", "Telefono", "333 1234120", "333 1234199", "333 1234121"),
                        new Conflict.Change("address", "Indirizzo", "Via Roma 1", "Via Roma 2", "Via Torino 3")));
    }

    private static List<DocumentRow> documents() {
        return List.of(
                new DocumentRow(
                        "Certificato di matrimonio tradotto",
                        null,
                        null,
                        "Chiesto il 06/11",
                        new Tag("red-o", "s-late", "Manca")),
                new DocumentRow(
                        "Idoneità alloggiativa",
                        "PDF",
                        "/u/d/1",
                        "2 pagine, 480 KB",
                        new Tag("blu", "it-search", "Da verificare")),
                new DocumentRow(
                        "Passaporto di Mariama",
                        "JPG",
                        "/u/d/2",
                        "Scade il 03/01/2027",
                        new Tag("amb", "s-warn", "In scadenza")),
                new DocumentRow(
                        "Certificazione Unica 2026", "PDF", "/u/d/3", null, new Tag("grn", "it-check", "Verificato")));
    }

    private static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        Instant.parse("2026-11-23T09:40:00Z"),
                        "QU",
                        "Questura, Isp. M. Ferri",
                        "spostata la scadenza del parere al 27/11",
                        "Motivo: risposta attesa dal casellario"),
                new TimelineEntry(
                        Instant.parse("2026-11-20T15:40:00Z"),
                        "SP",
                        "Sportello Alba, A. Bassi",
                        "caricata l’idoneità alloggiativa",
                        null),
                new TimelineEntry(
                        Instant.parse("2026-11-18T08:05:00Z"), null, null, "L’orologio riparte dopo 12 giorni", null),
                new TimelineEntry(
                        Instant.parse("2025-07-13T13:12:00Z"),
                        "PE",
                        "Persona",
                        "domanda inviata con lo Sportello Alba",
                        null));
    }

    private static List<PersonRow> people() {
        return List.of(
                new PersonRow(
                        "Mariama, 37",
                        "DM",
                        null,
                        "Ad Alba, permesso fino al 2028",
                        new Tag("blu", null, "Richiedente")),
                new PersonRow(
                        "Ousmane, 41",
                        "DO",
                        "/u/dossier/1",
                        "Marito, a Conakry",
                        new Tag("gry", null, "Da ricongiungere")),
                new PersonRow("Ibrahim, 2", "DI", "/u/dossier/2", "Figlio minore", new Tag("grn", null, "In Italia")));
    }

    private static List<ClockView> clocks() {
        var words = new ClockView.Words(
                List.of(
                        "150 giorni dal 13/07/2026 (art. 29 c. 8 TUI)",
                        "12 giorni di sospensione (art. 2 c. 7 L. 241/1990)"),
                List.of(new Fact("Stato orologio", "In corso"), new Fact("Tempo medio in provincia", "138 giorni")));
        var bare = new ClockView.Words(List.of(), List.of());
        LocalDate start = LocalDate.of(2026, 7, 13);
        LocalDate due = LocalDate.of(2026, 12, 22);
        var spans = List.of(new Segment(true, 116), new Segment(false, 12), new Segment(true, 5));
        return List.of(
                new ClockView(start, 150, Deadline.of(due, TODAY, 150, null, null), spans, words),
                new ClockView(
                        start,
                        60,
                        Deadline.of(TODAY.minusDays(1), TODAY, 60, null, null),
                        List.of(new Segment(true, 62)),
                        bare),
                new ClockView(
                        start,
                        60,
                        Deadline.of(due, TODAY, 60, TODAY.minusDays(9), null),
                        List.of(new Segment(true, 20), new Segment(false, 9)),
                        bare));
    }
}
