// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.AgencyKind;
import it.respi.kernel.actor.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/** What surrounds an invented dossier in the style guide: frame, lists, a form. */
final class Invented {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Invented() {}

    static Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>(frame());
        model.putAll(lists());
        model.putAll(InventedDossier.model());
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
