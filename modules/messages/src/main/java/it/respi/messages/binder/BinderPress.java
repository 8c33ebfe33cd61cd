// SPDX-License-Identifier: EUPL-1.2
package it.respi.messages.binder;

import it.respi.dossiers.DocumentPictures;
import it.respi.messages.letter.paper.Book;
import it.respi.messages.letter.paper.Paper;
import it.respi.messages.letter.paper.Sheet;
import it.respi.platform.view.Dates;
import it.respi.platform.view.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the file of a binder: page after page, nothing of it kept in memory. */
@Component
class BinderPress {
    /** More than text and pictures within the bounds can need. */
    private static final int MOST_PAGES = BinderBounds.PAGES + 400;

    private final DocumentPictures pictures;
    private final Texts texts;
    private final Dates dates;

    BinderPress(DocumentPictures pictures, Texts texts, Dates dates) {
        this.pictures = pictures;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * Writes it.
     *
     * @param folder for what waits to be written
     * @param progress is told how many pages of documents are drawn
     */
    void print(BinderContent content, Path folder, OutputStream out, IntConsumer progress) throws IOException {
        try (Book book = new Book(folder, MOST_PAGES)) {
            int cover = book.page();
            Contents contents = new Contents(book, entries(content));
            book.bookmark(texts.say("binder.cover"), cover, true);
            book.bookmark(texts.say("binder.contents"), cover + 1, true);
            BinderFurniture furniture = new BinderFurniture(book.typesetter(), content.head(), texts);
            for (BinderPart part : BinderPart.values()) {
                if (content.has(part)) {
                    put(new Job(book, contents, furniture), content, part, progress);
                }
            }
            new Cover(book, content, texts).draw(cover);
            contents.draw(texts.say("binder.contents"));
            // the number of the dossier says nothing of the person, as in names of files
            String title = texts.say("binder.title", content.head().number());
            book.finish(
                    new Paper.About(
                            title,
                            LocaleContextHolder.getLocale(),
                            content.head().at()),
                    furniture,
                    out);
        }
    }

    private record Job(Book book, Contents contents, BinderFurniture furniture) {}

    private void put(Job job, BinderContent content, BinderPart part, IntConsumer progress) throws IOException {
        int page = job.book().pages();
        job.contents().chapter(texts.say("binder.part." + part), page);
        try (Sheet sheet = job.book().text(job.furniture())) {
            new TextParts(content, new Rows(job.book().typesetter()), texts, dates).put(sheet, part);
        }
        if (part == BinderPart.DOCUMENTS) {
            documents(job, content, progress);
        }
    }

    private void documents(Job job, BinderContent content, IntConsumer progress) throws IOException {
        DocumentSheets sheets = new DocumentSheets(job.book(), texts);
        AtomicInteger drawn = new AtomicInteger();
        for (BinderContent.Listed one : content.listed()) {
            if (one.isPrinted()) {
                job.contents().entry(one.kind(), job.book().pages());
                pictures.draw(one.row(), content.head().printedBy(), (page, jpeg) -> {
                    sheets.add(one, page, jpeg);
                    progress.accept(drawn.incrementAndGet());
                });
            }
        }
    }

    private static int entries(BinderContent content) {
        return BinderPart.values().length
                + (int) content.listed().stream()
                        .filter(BinderContent.Listed::isPrinted)
                        .count();
    }
}
