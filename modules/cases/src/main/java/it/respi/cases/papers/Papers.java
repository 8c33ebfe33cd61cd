// SPDX-License-Identifier: EUPL-1.2
package it.respi.cases.papers;

import it.respi.cases.casefile.CaseFile;
import it.respi.cases.casefile.Checklist;
import it.respi.cases.casefile.Checklist.Item;
import it.respi.cases.casefile.Checklist.ItemState;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Tag;
import it.respi.platform.view.Texts;
import it.respi.registry.Catalogue;
import it.respi.registry.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of papers of a case, in the reader's words; one statement. */
@Component
public class Papers {
    private final Checklist checklist;
    private final Catalogue catalogue;
    private final Texts texts;
    private final Dates dates;

    Papers(Checklist checklist, Catalogue catalogue, Texts texts, Dates dates) {
        this.checklist = checklist;
        this.catalogue = catalogue;
        this.texts = texts;
        this.dates = dates;
    }

    /** The papers of a case, in the order of its list. */
    public PaperList of(CaseFile file) {
        return of(checklist.of(file.id()));
    }

    /** The same of papers that were read already. */
    public PaperList of(List<Item> items) {
        List<Paper> papers = items.stream().map(this::paper).toList();
        long missing = papers.stream().filter(Paper::missing).count();
        long toCheck = papers.stream().filter(Paper::toCheck).count();
        return new PaperList(papers, texts.say("papers.sum", papers.size(), missing, toCheck));
    }

    private Paper paper(Item item) {
        Locale locale = LocaleContextHolder.getLocale();
        Optional<DocumentKind> kind = catalogue.documentKind(item.code());
        return new Paper(
                item.code(),
                kind.map(k -> k.labelIn(locale)).orElse(item.code()),
                detail(item, kind),
                tag(item.state(), item.required()),
                item.state(),
                item.required(),
                item.documentId());
    }

    private String detail(Item item, Optional<DocumentKind> kind) {
        List<String> parts = new ArrayList<>();
        kind.map(k -> texts.say("papers.form." + k.form())).ifPresent(parts::add);
        if (!item.required()) {
            parts.add(texts.say("papers.optional"));
        }
        if (item.askedOn() != null) {
            parts.add(texts.say("papers.asked", dates.numeric(item.askedOn())));
        }
        if (item.reason() != null) {
            parts.add(reason(item.reason()));
        }
        return String.join(" · ", parts);
    }

    String reason(String words) {
        return texts.say("papers.reason", words);
    }

    /** What a mark looks like, on the list of papers and on the document alike. */
    Tag tag(ItemState state, boolean required) {
        boolean optional = state == ItemState.MISSING && !required;
        String words = texts.say("papers.state." + (optional ? "OPTIONAL" : state));
        return switch (state) {
            case MISSING -> new Tag(required ? "red-o" : "gry", required ? "s-late" : "s-todo", words);
            case UPLOADED -> new Tag("blu", "it-search", words);
            case SEEN, ACCEPTED -> new Tag("grn", "it-check", words);
            case REJECTED -> new Tag("amb", "s-warn", words);
        };
    }

    /** A list of papers and its sum in words. */
    public record PaperList(List<Paper> papers, String sum) {
        public PaperList {
            papers = List.copyOf(papers);
        }

        /** Whether the person still has to bring something. */
        public boolean wanting() {
            return papers.stream().anyMatch(Paper::missing);
        }
    }

    /** One paper in words. */
    public record Paper(
            String code,
            String name,
            String detail,
            Tag tag,
            ItemState state,
            boolean required,
            @Nullable Long documentId) {
        public boolean missing() {
            return required && (state == ItemState.MISSING || state == ItemState.REJECTED);
        }

        public boolean toCheck() {
            return state == ItemState.UPLOADED;
        }

        /** What a mark on it rests on. */
        public String seen(Map<Long, Long> versions) {
            long document = documentId == null ? 0 : documentId;
            return new PaperSeen(state, document, versions.getOrDefault(document, 0L)).written();
        }

        public boolean settled() {
            return state.settled();
        }
    }
}
