// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.catalogue;

import it.respi.cases.OfferedLetters;
import it.respi.cases.ProcedureCatalog;
import it.respi.cases.ProcedureDefinition;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.actor.Lane;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.platform.view.MenuItem;
import it.respi.platform.web.MenuContribution;
import it.respi.process.deployment.Models;
import it.respi.process.diagram.PartLines;
import it.respi.process.diagram.ProcessDiagram;
import it.respi.process.version.OlderVersions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every procedure with its steps, terms and papers: the same for everybody, nothing of any case. */
@Controller
class CatalogueController {
    static final String PAGE = "/u/procedure";

    private final ProcedureCatalog procedures;
    private final ProcedureSheet sheet;
    private final TableSheet tables;
    private final Drawings drawings;
    private final Upkeep upkeep;

    CatalogueController(
            ProcedureCatalog procedures, ProcedureSheet sheet, TableSheet tables, Drawings drawings, Upkeep upkeep) {
        this.procedures = procedures;
        this.sheet = sheet;
        this.tables = tables;
        this.drawings = drawings;
        this.upkeep = upkeep;
    }

    /** The list; administrators also see the models that were left out, with the reasons, and where cases run by older versions. */
    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        model.addAttribute(
                "procedures", procedures.procedures().stream().map(sheet::line).toList());
        if (actor.is(Lane.ADM)) {
            model.addAttribute("refused", sheet.refused(upkeep.models().refused()));
            model.addAttribute("older", sheet.older(upkeep.older().all(), procedures));
        }
        return "process/procedures";
    }

    @GetMapping(PAGE + "/{key}")
    String one(
            Actor actor,
            @PathVariable String key,
            @RequestParam(name = "parte", required = false) @Nullable String part,
            Model model) {
        ProcedureDefinition procedure =
                procedures.procedure(key).orElseThrow(() -> new NotFound("catalogue.not-found"));
        model.addAttribute("procedure", sheet.line(procedure));
        model.addAttribute("versions", actor.is(Lane.ADM));
        model.addAttribute("facts", sheet.facts(procedure));
        model.addAttribute("steps", sheet.steps(procedure));
        model.addAttribute("papers", sheet.papers(procedure));
        model.addAttribute("tables", tables.of(procedure));
        model.addAttribute("times", drawings.times().of(procedure));
        model.addAttribute("letters", drawings.lettersOf(procedure));
        drawings.show(key, part, model);
        return "process/procedure";
    }

    /** The drawing of the newest version, or of a model that it calls, its times, and what is printed on the way. */
    @Component
    record Drawings(ProcessDiagram diagram, PartLines parts, ObjectProvider<OfferedLetters> letters, TimesSheet times) {
        List<OfferedLetters.Offer> lettersOf(ProcedureDefinition procedure) {
            OfferedLetters known = letters.getIfAvailable();
            return known == null ? List.of() : known.ofProcedure(procedure);
        }

        void show(String key, @Nullable String part, Model model) {
            parts.show(diagram.newest(key), part, false, model);
        }
    }

    /** What administrators look after. */
    @Component
    record Upkeep(Models models, OlderVersions older) {}

    /** The line of the catalogue, for everybody who is signed in. */
    @Component
    @Order(58)
    static class Menu implements MenuContribution {
        @Override
        public List<MenuItem> lines(Actor actor) {
            return List.of(MenuItem.of(PAGE, "it-list", "catalogue.menu"));
        }
    }
}
