// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.document.text.DocumentTexts;
import it.respi.kernel.actor.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks for words in the documents of one dossier; they are sent as a form, because addresses end up in logs. */
@Controller
class FindController {
    private final Dossiers dossiers;
    private final Documents documents;
    private final DocumentTexts texts;
    private final DocumentWords words;

    FindController(Dossiers dossiers, Documents documents, DocumentTexts texts, DocumentWords words) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.texts = texts;
        this.words = words;
    }

    @PostMapping("/u/dossier/{number}/documenti/cerca")
    String find(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String text, Model model) {
        Dossier dossier = dossiers.take(number, actor, DossierAction.OPEN_DOCUMENT);
        model.addAttribute("number", number);
        model.addAttribute("text", text);
        model.addAttribute(
                "found",
                texts.find(dossier, text).stream()
                        .flatMap(hit -> documents.find(dossier.id(), hit.documentId()).stream()
                                .map(row -> found(row, hit)))
                        .toList());
        return "dossiers/document/found";
    }

    private Found found(DocumentRow row, DocumentTexts.Hit hit) {
        return new Found(row, words.kind(row), hit.passage());
    }

    /** A document with the passage in which the words stand. */
    record Found(DocumentRow row, String kind, String passage) {}
}
