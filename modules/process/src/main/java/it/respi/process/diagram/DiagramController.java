// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Way;
import it.respi.cases.head.BesideCase;
import it.respi.cases.head.DossierPages;
import it.respi.cases.step.StepBoard;
import it.respi.cases.step.StepRow;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The diagram tab of a dossier: the model of the procedure with the place of a case, drawn and in words, the day of each step, the term; each model that it
 * calls has a drawing of its own. */
@Controller
class DiagramController {
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);
    private static final Duration KEPT = Duration.ofDays(1);

    private final DossierPages dossiers;
    private final BesideCase beside;
    private final Pictures pictures;

    DiagramController(DossierPages dossiers, BesideCase beside, Pictures pictures) {
        this.dossiers = dossiers;
        this.beside = beside;
        this.pictures = pictures;
    }

    @GetMapping("/u/dossier/{number}/diagramma")
    String diagram(
            Actor actor,
            @PathVariable String number,
            @RequestParam(name = "pratica", required = false) @Nullable Long caseId,
            @RequestParam(name = "parte", required = false) @Nullable String part,
            Model model) {
        DossierPages.Opened opened = dossiers.open(actor, number, "diagramma");
        model.addAttribute("number", number);
        model.addAttribute("head", opened.head());
        opened.asked(caseId).ifPresent(file -> {
            model.addAttribute("caseId", file.id());
            beside.show(opened, file, model);
            pictures.show(file, part, model);
        });
        return "process/diagram";
    }

    /** A model of a procedure: the same for everybody, so that drawing it is no second use of the dossier. */
    @GetMapping("/u/modelli/{name}.bpmn")
    ResponseEntity<byte[]> model(@PathVariable String name) {
        String xml = pictures.diagram()
                .model(name)
                .map(pictures.words()::translated)
                .orElseThrow(() -> new NotFound("diagram.not-found"));
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** What the tab is made of. */
    @Component
    record Pictures(
            ProcessDiagram diagram,
            ProcedureCatalog catalog,
            StepBoard steps,
            StepLines lines,
            PartLines parts,
            ModelWords words) {

        void show(CaseFile file, @Nullable String part, Model model) {
            diagram.of(file.caseId()).ifPresent(picture -> {
                parts.show(picture, part, true, model);
                List<StepRow> done = steps.of(file.id());
                catalog.procedureOf(file.procedureKey(), StepRow.versionOf(done))
                        .ifPresent(procedure -> model.addAttribute(
                                "lines", lines.of(procedure, picture.known(times(done)), Way.of(file))));
            });
        }

        /** The days that every other page of the case says. */
        private static Map<String, Instant> times(List<StepRow> done) {
            Map<String, Instant> times = new HashMap<>();
            done.stream()
                    .filter(step -> step.state() != StepRow.OVERTAKEN)
                    .forEach(
                            step -> times.put(step.code(), Objects.requireNonNullElse(step.doneAt(), step.openedAt())));
            return times;
        }
    }
}
