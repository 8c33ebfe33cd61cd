// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are written only when they changed. That one was used is noted once a minute instead of at each request,
 * so that reading a page costs one statement for its session and seldom a second one.
 */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRepository<S> stored;
    private final ThreadLocal<@Nullable Quiet<S>> saved = new ThreadLocal<>();
    private final ThreadLocal<Boolean> unattended = ThreadLocal.withInitial(() -> false);

    QuietSessions(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(stored.createSession(), true, false);
    }

    @Override
    public void save(Quiet<S> session) {
        if (session.changed) {
            stored.save(session.real);
            session.changed = false;
        }
        saved.set(session);
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        Quiet<S> known = saved.get();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        S found = stored.findById(id);
        return found == null ? null : new Quiet<>(found, false, unattended.get());
    }

    /** The request that begins is sent by an open page, not by a person: it does not make the session longer. */
    void unattended() {
        unattended.set(true);
    }

    @Override
    public void deleteById(String id) {
        saved.remove();
        stored.deleteById(id);
    }

    /** Forgets the session of the request that ends; Spring Session asks once more for what it has just saved. */
    void forget() {
        saved.remove();
        unattended.remove();
    }

    /** A session that knows whether it must be written. */
    static final class Quiet<S extends Session> implements Session {
        private final S real;
        private final boolean unattended;
        private boolean changed;

        private Quiet(S real, boolean changed, boolean unattended) {
            this.real = real;
            this.changed = changed;
            this.unattended = unattended;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (unattended) {
                return;
            }
            if (changed || !time.isBefore(real.getLastAccessedTime().plus(NOTED_EVERY))) {
                changed = true;
                real.setLastAccessedTime(time);
            }
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return real.changeSessionId();
        }

        @Override
        public void setAttribute(String name, Object value) {
            changed = true;
            real.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            real.removeAttribute(name);
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            real.setMaxInactiveInterval(interval);
        }

        @Override
        public String getId() {
            return real.getId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return real.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return real.getAttributeNames();
        }

        @Override
        public Instant getCreationTime() {
            return real.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return real.getLastAccessedTime();
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return real.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return real.isExpired();
        }
    }
}
