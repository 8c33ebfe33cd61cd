// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import it.respi.platform.view.dossier.ClockView;
import it.respi.platform.view.dossier.ClockView.Segment;
import it.respi.platform.view.dossier.Conflict;
import it.respi.platform.view.dossier.DocumentRow;
import it.respi.platform.view.dossier.Lanes;
import it.respi.platform.view.dossier.Lanes.Lane;
import it.respi.platform.view.dossier.Lanes.Link;
import it.respi.platform.view.dossier.PersonRow;
import it.respi.platform.view.dossier.Step;
import it.respi.platform.view.dossier.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/** An invented family and its dossier, for the style guide. */
final class Invented {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Invented() {}

    static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>(frame());
        model.putAll(lists());
        model.putAll(dossier());
        model.putAll(form());
        return model;
    }

    static Map<String, Object> frame() {
        var office = new Office(2, "SUI-CUNEO", AgencyKind.PREFECTURE, "Prefettura di Cuneo, SUI", "Prefettura · SUI");
        return Map.of(
                "actor",
                new Actor(7, "Giulia Rinaldi", office, Set.of()),
                "menu",
                List.of(
                        new MenuItem("/u/attivita", "it-inbox", "layout.keys.open", 23L),
                        MenuItem.of("/u/dossier", "it-folder", "layout.new.label"),
                        MenuItem.of("/u/aiuto", "it-help-circle", "help.title")),
                "demo",
                true,
                "path",
                "/u/dossier/CN-2026-004718?vista=corsie",
                "today",
                TODAY,
                "now",
                Instant.parse("2026-11-23T09:42:00Z"),
                "toast",
                new Toast("copy.done", List.of("CN-2026-004718"), "/u/annulla"));
    }

    private static Map<String, Object> lists() {
        List<CountCard> counts = List.of(
                new CountCard(new Tag("red", "s-late", "Scadute"), "3", "la più vecchia da 2 giorni", "/u/a", false),
                new CountCard(new Tag("red-o", "s-clock", "Oggi"), "4", "1 entro le 12", "/u/b", true),
                new CountCard(new Tag("amb", "s-warn", "Entro 7 giorni"), "16", null, "/u/c", false),
                new CountCard(new Tag("str", "s-pause", "Ferme"), "12", "in attesa della persona", null, false),
                new CountCard(new Tag("grn", "s-ok", "Concluse oggi"), "9", "di solito 14 al giorno", "/u/d", false));
        return Map.of(
                "counts",
                counts,
                "views",
                List.of(new Tab("/u/1", "Mie", 23L, true), new Tab("/u/2", "Da prendere", 18L, false)),
                "chips",
                List.of(new Chip("Scadenza", "entro 7 giorni", "/u/1"), new Chip("Procedura", "4", "/u/2")),
                "crumb",
                List.of(new Tab("/u/a", "Le mie attività", null, false), new Tab("", "Oggi", null, true)),
                "choices",
                List.of(Choice.of("work", "Lavoro"), new Choice("family", "Famiglia", "Coniuge, figli, genitori")),
                "facts",
                List.of(new Fact("Stato orologio", "In corso"), new Fact("Preavviso di rigetto", "No")));
    }

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

    private static Map<String, Object> dossier() {
        Map<String, Object> model = new HashMap<>();
        model.put("today0", due(0));
        model.put("deadlines", deadlines().subList(2, 6));
        model.put("allDeadlines", deadlines());
        model.put("flags", flags());
        model.put("tabs", List.of(new Tab("/u/x", "Riepilogo", null, true), new Tab("/u/y", "Documenti", 7L, false)));
        model.put("laneViews", List.of(new Tab("/u/x", "Corsie", null, true), new Tab("/u/y", "Elenco", null, false)));
        model.put("lanes", lanes());
        model.put("wide", wide());
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

    static Lanes lanes() {
        List<Lane> lanes = List.of(
                new Lane("PE", "Persona"),
                new Lane("SP", "Sportello"),
                new Lane("PR", "Prefettura"),
                new Lane("QU", "Questura"));
        List<Step> steps = List.of(
                Step.of("a", 1, 1, Step.State.DONE, "Invio della domanda", "Fatto 13/07"),
                Step.of("b", 2, 2, Step.State.DONE, "Controllo documenti", "Fatto 16/07"),
                Step.of("c", 3, 3, Step.State.DONE, "Domanda ricevibile", "Fatto 04/09"),
                Step.of("d", 1, 4, Step.State.DONE, "Documenti mancanti", "Fatto 18/11"),
                Step.of("e", 3, 5, Step.State.WARN, "Reddito e alloggio", "Tua, scade oggi"),
                Step.of("f", 4, 5, Step.State.NOW, "Parere di sicurezza", "Entro ven 27/11"),
                Step.of("g", 3, 6, Step.State.TODO, "Decisione sul nulla osta", "Da iniziare"),
                Step.of("h", 1, 7, Step.State.TODO, "Visto al consolato", "Fuori da Respi"),
                Step.of("i", 4, 7, Step.State.TODO, "Impronte e permesso", "Da iniziare"));
        return new Lanes(lanes, steps, links("ab bc cd de df eg fg gh hi"));
    }

    private static Lanes wide() {
        List<Lane> lanes =
                List.of(new Lane("SP", "Sportello"), new Lane("QU", "Questura"), new Lane("PV", "Provincia"));
        List<Step> steps = new ArrayList<>();
        StringBuilder links = new StringBuilder();
        for (int column = 1; column <= 14; column++) {
            char id = (char) ('a' + column - 1);
            Step.State state = column < 5 ? Step.State.DONE : (column == 5 ? Step.State.STOPPED : Step.State.TODO);
            steps.add(Step.of(
                    String.valueOf(id), column % 3 + 1, column, state, "Passo numero " + column, "Da iniziare"));
            if (column > 1) {
                links.append((char) (id - 1)).append(id).append(' ');
            }
        }
        return new Lanes(lanes, steps, links(links.append("be").toString()));
    }

    private static List<Link> links(String pairs) {
        return java.util.Arrays.stream(pairs.split(" "))
                .map(pair -> new Link(pair.substring(0, 1), pair.substring(1)))
                .toList();
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

    private static Map<String, Object> form() {
        var binder = new DataBinder(new Sample(), "form");
        binder.setConversionService(new DefaultFormattingConversionService());
        BindingResult errors = binder.getBindingResult();
        errors.rejectValue("surname", "x", "Scrivi il cognome");
        errors.rejectValue("birthDate", "x", "Scrivi la data così: 14/03/1989");
        errors.rejectValue("channel", "x", "Scegli come avvisare la persona");
        errors.reject("x", "Il termine è già scaduto");
        return new HashMap<>(errors.getModel());
    }

    /** A form with a field of each kind. */
    public static final class Sample {
        public @Nullable String getSurname() {
            return null;
        }

        public String getFiscalCode() {
            return "DLLMRM89C54Z319X";
        }

        public @Nullable LocalDate getBirthDate() {
            return null;
        }

        public @Nullable LocalDateTime getMeeting() {
            return null;
        }

        public String getKind() {
            return "family";
        }

        public String getChannel() {
            return "work";
        }

        public List<String> getPapers() {
            return List.of("work");
        }

        public boolean isInterpreter() {
            return true;
        }

        public String getNote() {
            return "Chiamare dopo le 14";
        }
    }
}
