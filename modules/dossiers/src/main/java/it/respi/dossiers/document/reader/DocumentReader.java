// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.Answer;
import it.respi.dossiers.document.child.Answer.Kind;
import it.respi.dossiers.document.child.FileType;
import it.respi.dossiers.document.child.Order;
import it.respi.kernel.refusal.RespiException.RuleBroken;
import it.respi.platform.store.StoreUnavailable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads what strangers sent, in a process apart for each file: whatever a file does to the library, this node only sees
 * a process that ended.
 */
@Component
public class DocumentReader {
    /** From the order on; an upload is judged within ten seconds. */
    private static final Duration WALL = Duration.ofSeconds(8);

    private static final Duration CPU = Duration.ofSeconds(10);

    /** Pages drawn by one process, so that its time is enough for ordinary scans. */
    private static final int MOST_PICTURES = 12;

    private final Children children;

    DocumentReader(Children children) {
        this.children = children;
    }

    /**
     * Whether a file is what an office can read.
     *
     * @throws RuleBroken an {@code upload.} reason
     * @throws StoreUnavailable when no process can be started now, or it ended before it took the file
     */
    public Contents check(Path file) throws IOException {
        FileType type = FileType.of(file);
        try (Children.Turn turn = children.turn()) {
            Child child = turn.child();
            order(child, Order.check(file.toAbsolutePath().toString(), type));
            int pages = pages(type, child.answer());
            String text = child.answer()
                    .filter(said -> said.kind() == Kind.TEXT)
                    .map(Answer::text)
                    .orElse("");
            return new Contents(type, pages, text);
        }
    }

    /**
     * A page as PNG with a watermark.
     *
     * @param page from 0
     * @return empty when it cannot be drawn whole within the bounds
     * @throws StoreUnavailable when no process can be started now, or it ended before it took the file
     */
    public Optional<byte[]> image(Path file, FileType type, int page, String watermark) throws IOException {
        try (Children.Turn turn = children.turn()) {
            Child child = turn.child();
            order(child, new Order(file.toAbsolutePath().toString(), type, page, 0, watermark));
            return child.answer().filter(said -> said.kind() == Kind.IMAGE).map(Answer::bytes);
        }
    }

    /**
     * Pages as JPEG with a watermark, as many as one process draws within its bounds.
     *
     * @param taker is given each page, counted from 0
     * @return how many were drawn; 0 when not even the first can be
     * @throws StoreUnavailable when no process can be started now, or it ended before it took the file
     */
    public int pictures(Path file, FileType type, Pages wanted, Taker taker) throws IOException {
        try (Children.Turn turn = children.turn()) {
            Child child = turn.child();
            int many = Math.min(wanted.many(), MOST_PICTURES);
            order(child, new Order(file.toAbsolutePath().toString(), type, wanted.first(), many, wanted.watermark()));
            for (int drawn = 0; drawn < many; drawn++) {
                Optional<Answer> said = child.answer().filter(answer -> answer.kind() == Kind.IMAGE);
                if (said.isEmpty()) {
                    return drawn;
                }
                taker.take(drawn, said.get().bytes());
            }
            return many;
        }
    }

    /** Which pages are wanted; the first from 0. */
    public record Pages(int first, int many, String watermark) {}

    /** Takes a page. */
    @FunctionalInterface
    public interface Taker {
        void take(int index, byte[] jpeg) throws IOException;
    }

    /** Hands the order over; a process that ends before it takes it says nothing about the file. */
    private static void order(Child child, Order order) {
        try {
            child.order(order);
        } catch (IOException e) {
            throw new StoreUnavailable(e);
        }
        child.endAfter(WALL, CPU);
        if (child.answer().filter(said -> said.kind() == Kind.TAKEN).isEmpty()) {
            throw new StoreUnavailable(new EOFException("a process ended before it took its order"));
        }
    }

    private static int pages(FileType type, Optional<Answer> said) {
        if (said.isEmpty()) { // its memory or its time was not enough
            throw new RuleBroken(type == FileType.PDF ? "upload.pdf.too-complex" : "upload.image.too-big");
        }
        Answer answer = said.get();
        if (answer.kind() == Kind.SOUND && answer.number() > 0) {
            return answer.number();
        }
        throw answer.number() == 0 ? new RuleBroken(answer.text()) : new RuleBroken(answer.text(), answer.number());
    }
}
