// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.diagram;

import it.respi.cases.ProcedureCatalog;
import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.CaseFiles;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.DossierHeads;
import it.respi.dossiers.Dossiers;
import it.respi.kernel.actor.Actor;
import it.respi.kernel.refusal.RespiException.NotFound;
import it.respi.process.diagram.ProcessDiagram.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The diagram tab of a dossier: the model of the procedure with the place of the newest case, drawn and in words. */
@Controller
class DiagramController {
    private static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    private final Dossiers dossiers;
    private final DossierHeads heads;
    private final CaseFiles files;
    private final Pictures pictures;

    DiagramController(Dossiers dossiers, DossierHeads heads, CaseFiles files, Pictures pictures) {
        this.dossiers = dossiers;
        this.heads = heads;
        this.files = files;
        this.pictures = pictures;
    }

    @GetMapping("/u/dossier/{number}/diagramma")
    String diagram(Actor actor, @PathVariable String number, Model model) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        model.addAttribute("number", number);
        model.addAttribute("head", heads.of(dossier, actor, "diagramma"));
        newest(dossier, actor).ifPresent(file -> pictures.show(file, model));
        return "process/diagram";
    }

    /** The model the case runs on; it is the same for everybody and says nothing of the person. */
    @GetMapping("/u/dossier/{number}/diagramma.bpmn")
    ResponseEntity<byte[]> model(Actor actor, @PathVariable String number) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.READ);
        String xml = newest(dossier, actor)
                .flatMap(file -> pictures.diagram().of(file.caseId()))
                .map(Picture::xml)
                .orElseThrow(() -> new NotFound("diagram.not-found"));
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.noStore())
                .body(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<CaseFile> newest(Dossier dossier, Actor actor) {
        return files.ofDossier(dossier.id(), actor).stream().findFirst();
    }

    /** What the tab is made of. */
    @Component
    record Pictures(ProcessDiagram diagram, ProcedureCatalog catalog, StepLines lines) {

        void show(CaseFile file, Model model) {
            diagram.of(file.caseId()).ifPresent(picture -> {
                model.addAttribute("activeIds", StepLines.ids(picture.active()));
                model.addAttribute("doneIds", StepLines.ids(picture.done()));
                catalog.procedure(file.procedureKey())
                        .ifPresent(procedure -> model.addAttribute("lines", lines.of(procedure, picture)));
            });
        }
    }
}
