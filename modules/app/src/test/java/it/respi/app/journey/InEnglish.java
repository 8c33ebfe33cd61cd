// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The same person at a second computer, who reads in English and at the same time what is read in Italian at the first. */
final class InEnglish implements AutoCloseable {
    // a browser listens to one thread only
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final CompletableFuture<Seat> seat;
    private CompletableFuture<Seat> read;

    InEnglish(String user) {
        seat = CompletableFuture.supplyAsync(() -> Seat.of(user), thread);
        read = seat;
    }

    /** Opens the address as soon as those before it are read. */
    void visit(String address) {
        read = read.thenApplyAsync(at -> at.visit(address), thread);
    }

    /** What is wrong, once all is read. */
    List<String> faults() {
        return read.join().walk.faults;
    }

    @Override
    public void close() {
        seat.thenAcceptAsync(Seat::leave, thread).join();
        thread.shutdown();
    }

    private record Seat(Chromium chromium, Visitor visitor, Walk walk) {
        static Seat of(String user) {
            Chromium chromium = new Chromium();
            Visitor visitor = Visitor.signedIn(user, chromium.browser);
            return new Seat(chromium, visitor, new Walk(visitor, "en"));
        }

        Seat visit(String address) {
            walk.visit(address);
            return this;
        }

        void leave() {
            visitor.close();
            chromium.close();
        }
    }
}
