// SPDX-License-Identifier: EUPL-1.2
package it.respi.kernel.refusal;

import java.util.List;

/**
 * The one family of refusals. The code is at the same time the message key and the last part of the problem type
 * (RFC 9457). Arguments fill the message; they never hold personal data beyond what the reader may see.
 */
public abstract sealed class RespiException extends RuntimeException
        permits RespiException.NotFound,
                RespiException.NotAllowed,
                RespiException.RuleBroken,
                RespiException.Stale,
                RespiException.Gone {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;

    RespiException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = List.of(args);
    }

    /** Message key, such as {@code case.suspend.too-often}. */
    public String code() {
        return code;
    }

    /** What fills the message, in order. */
    public Object[] args() {
        return args == null ? new Object[0] : args.toArray();
    }

    /** Not there, or not visible to this actor: the two are never told apart. */
    public static final class NotFound extends RespiException {
        private static final long serialVersionUID = 1L;

        public NotFound(String code, Object... args) {
            super(code, args);
        }
    }

    /** Visible, but this actor may not do that. */
    public static final class NotAllowed extends RespiException {
        private static final long serialVersionUID = 1L;

        public NotAllowed(String code, Object... args) {
            super(code, args);
        }
    }

    /** It was there, the actor might have seen it, and it is no more: erased for good. */
    public static final class Gone extends RespiException {
        private static final long serialVersionUID = 1L;

        public Gone(String code, Object... args) {
            super(code, args);
        }
    }

    /** A rule of the procedure or of the law says no; nothing was changed. */
    public static final class RuleBroken extends RespiException {
        private static final long serialVersionUID = 1L;

        public RuleBroken(String code, Object... args) {
            super(code, args);
        }
    }

    /** Somebody else was faster: what the actor saw is no longer so. */
    public static final class Stale extends RespiException {
        private static final long serialVersionUID = 1L;

        public Stale(String code, Object... args) {
            super(code, args);
        }
    }
}
