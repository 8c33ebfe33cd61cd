// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Puts an operation under load, in one of two ways. */
public final class Load {
    private Load() {}

    /** As fast as {@code clients} can, each beginning anew when it has its answer: says how much goes through. */
    public static Block closed(Operation operation, int clients, Duration length) throws InterruptedException {
        Tally tally = new Tally();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        together(clients, client -> {
            while (System.nanoTime() < end && !tally.exhausted()) {
                tally.once(operation, client, System.nanoTime());
            }
        });
        return Block.of(tally, System.nanoTime() - begin, 0);
    }

    /**
     * At a fixed rate, whatever the answers do: says how long somebody waits. The time of each counts from the moment at
     * which it should have begun, so that a stall is seen by all who would have waited (coordinated omission).
     */
    public static Block scheduled(Operation operation, int clients, Schedule schedule) throws InterruptedException {
        Tally tally = new Tally();
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        together(clients, client -> {
            for (long n = next.getAndIncrement();
                    n < schedule.count() && !tally.exhausted();
                    n = next.getAndIncrement()) {
                long due = begin + schedule.nanosOf(n);
                sleepUntil(due);
                tally.once(operation, client, due);
            }
        });
        return Block.of(tally, System.nanoTime() - begin, schedule.perSecond());
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    /** What one client does until the block ends. */
    private interface Client {
        void work(int number) throws InterruptedException;
    }

    private static void together(int clients, Client client) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(clients);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            int number = i;
            threads.add(Thread.ofPlatform().daemon().start(() -> {
                try {
                    client.work(number);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    ended.countDown();
                }
            }));
        }
        try {
            ended.await();
        } finally {
            threads.forEach(Thread::interrupt);
        }
    }
}
