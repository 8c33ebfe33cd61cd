// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.Answer.Kind;
import it.respi.platform.store.StoreUnavailable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The child processes of this node: {@value #AT_ONCE} files at a time, the others wait in line. Each process reads one
 * file; the next one is started when it is done, so that it is ready when a file comes.
 */
@Component
class Children implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Children.class);

    static final int AT_ONCE = 2;

    private static final Duration LINE = Duration.ofSeconds(120);
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration IDLE = Duration.ofDays(1);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final AtomicReference<@Nullable Child> spare = new AtomicReference<>();
    private final Supplier<ChildStart> starts;
    private final boolean refused;
    private @Nullable ChildStart start;
    private volatile boolean closed;

    @Autowired
    Children(@Value("${respi.documents.fence-required:true}") boolean required) {
        this(Fence.strongest(), required);
    }

    Children(Fence fence, boolean required) {
        this(fence, required, () -> ChildStart.ofReader(fence));
    }

    /**
     * @param required whether nothing is read where the network of a process cannot be cut
     * @param starts how processes are started; asked again when that is no longer possible
     */
    Children(Fence fence, boolean required, Supplier<ChildStart> starts) {
        this.starts = starts;
        this.refused = required && !fence.noNetwork();
        if (refused) {
            log.error("Uploads are REFUSED: this system cannot cut the network of the process that reads them"
                    + " (unshare, user namespaces). RESPI_FENCE_REQUIRED=false reads them without that fence.");
        } else if (!fence.noNetwork()) {
            log.warn("Uploads are read WITHOUT a fence around the network: this system cannot cut it,"
                    + " and RESPI_FENCE_REQUIRED=false permits that");
        }
        log.info(
                "Uploads are read apart: network cut {}, limits of the kernel {}",
                fence.noNetwork(),
                fence.hardLimits());
    }

    /**
     * A place and a process that is ready; wait for it in line.
     *
     * @throws StoreUnavailable when none can be started, or none with the fence that is required
     */
    Turn turn() {
        if (refused) {
            throw new StoreUnavailable(new IllegalStateException("no fence around the process that reads uploads"));
        }
        waitInLine();
        boolean taken = false;
        try {
            Turn turn = new Turn(ready());
            taken = true;
            return turn;
        } catch (IOException | RuntimeException e) {
            throw new StoreUnavailable(e);
        } finally {
            if (!taken) {
                places.release();
            }
        }
    }

    private void waitInLine() {
        try {
            if (!places.tryAcquire(LINE.toSeconds(), TimeUnit.SECONDS)) {
                throw new StoreUnavailable(new TimeoutException("too many files to read"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e);
        }
    }

    private Child ready() throws IOException {
        Child waiting = spare.getAndSet(null);
        if (waiting != null && isReady(waiting)) {
            return waiting;
        }
        Child fresh = starting().child();
        if (!isReady(fresh)) {
            throw new IOException("a process to read in does not start");
        }
        return fresh;
    }

    private static boolean isReady(Child child) {
        child.endAfter(START, IDLE);
        boolean ready = child.isAlive()
                && child.answer().filter(said -> said.kind() == Kind.READY).isPresent();
        if (!ready) {
            child.close();
        }
        return ready;
    }

    /** Made anew when something outside removed its folder. */
    private synchronized ChildStart starting() {
        if (closed) {
            throw new IllegalStateException("the platform stops");
        }
        if (start == null || !start.isThere()) {
            start = starts.get();
        }
        return start;
    }

    /** Only saves time: who finds none ready starts one, and is told when that cannot be done. */
    private void prepareNext() {
        try {
            if (closed || spare.get() != null) {
                return;
            }
            Child next = starting().child();
            if (!spare.compareAndSet(null, next) || closed) {
                next.close();
            }
        } catch (IOException | RuntimeException e) {
            log.warn("No process to read the next upload can be made ready: {}", e.toString());
        }
    }

    @Override
    public synchronized void destroy() {
        closed = true;
        Child waiting = spare.getAndSet(null);
        if (waiting != null) {
            waiting.close();
        }
        if (start != null) {
            start.close();
        }
    }

    /** A place in line with its process. */
    final class Turn implements AutoCloseable {
        private final Child child;

        Turn(Child child) {
            this.child = child;
        }

        Child child() {
            return child;
        }

        @Override
        public void close() {
            try {
                child.close();
                prepareNext();
            } finally {
                places.release();
            }
        }
    }
}
