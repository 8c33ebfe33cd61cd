// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document;

import it.respi.dossiers.AccessLog;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DocumentWords;
import it.respi.dossiers.Documents;
import it.respi.dossiers.Dossier;
import it.respi.dossiers.DossierAction;
import it.respi.dossiers.Dossiers;
import it.respi.dossiers.document.text.DocumentTexts;
import it.respi.kernel.actor.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final AccessLog access;

    FindController(Dossiers dossiers, Documents documents, DocumentTexts texts, DocumentWords words, AccessLog access) {
        this.access = access;
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
        DocumentTexts.Hits hits = texts.find(actor, dossier, text);
        access.passages(
                actor,
                dossier.id(),
                hits.hits().stream().map(DocumentTexts.Hit::documentId).toList());
        model.addAttribute("found", found(actor, dossier, hits));
        model.addAttribute("more", hits.more());
        return "dossiers/document/found";
    }

    private List<Found> found(Actor actor, Dossier dossier, DocumentTexts.Hits hits) {
        if (hits.hits().isEmpty()) {
            return List.of();
        }
        Map<Long, DocumentRow> rows =
                documents.of(actor, dossier).stream().collect(Collectors.toMap(DocumentRow::id, row -> row));
        return hits.hits().stream()
                .flatMap(hit -> Stream.ofNullable(rows.get(hit.documentId()))
                        .map(row -> new Found(row, words.kind(row), hit.passage())))
                .toList();
    }

    /** A document with the passage in which the words stand. */
    record Found(DocumentRow row, String kind, String passage) {}
}
