// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.cases.CaseDigest;
import it.respi.dossiers.DocumentRow;
import it.respi.dossiers.DossierNotes;
import it.respi.dossiers.PersonSheet;
import it.respi.platform.view.Fact;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * All that stands in a binder except the pages of the documents: only what the reader sees.
 *
 * @param head the facts of the cover
 * @param listed every document that was chosen, those that cannot be printed too
 */
record BinderContent(
        Head head,
        List<PersonSheet.Group> person,
        List<CaseDigest> cases,
        List<Listed> listed,
        List<DossierNotes.Line> notes,
        BinderRequest request) {
    BinderContent {
        person = List.copyOf(person);
        cases = List.copyOf(cases);
        listed = List.copyOf(listed);
        notes = List.copyOf(notes);
    }

    /** Personal data never reaches a log through this text. */
    @Override
    public String toString() {
        return "BinderContent[" + head.number() + "]";
    }

    /** Pages of the documents that will be printed. */
    int pictures() {
        return listed.stream()
                .filter(Listed::isPrinted)
                .mapToInt(one -> one.row().pages())
                .sum();
    }

    boolean has(BinderPart part) {
        return switch (part) {
            case PERSON -> !person.isEmpty();
            case CASES -> request.wants(part) && !cases.isEmpty();
            case DOCUMENTS -> !listed.isEmpty();
            case NOTES -> !notes.isEmpty();
            case REASONS ->
                request.wants(part)
                        && cases.stream().anyMatch(one -> !one.reasons().isEmpty());
            case HISTORY ->
                request.wants(part)
                        && cases.stream().anyMatch(one -> !one.history().isEmpty());
        };
    }

    /**
     * The cover.
     *
     * @param facts offices, who printed it, when, what for
     * @param printedBy name and office, as at the foot of each page
     */
    record Head(
            String number,
            String name,
            String born,
            boolean isProtected,
            boolean isDemo,
            List<Fact> facts,
            String printedBy,
            ZonedDateTime at) {
        Head {
            facts = List.copyOf(facts);
        }

        /** Personal data never reaches a log through this text. */
        @Override
        public String toString() {
            return "Head[" + number + "]";
        }
    }

    /**
     * A document.
     *
     * @param kind name of its kind
     * @param state state, version and virus check in words
     * @param added by whom and when
     */
    record Listed(DocumentRow row, String kind, String state, String added) {
        boolean isPrinted() {
            return row.standing().scan().isReadable();
        }
    }
}
