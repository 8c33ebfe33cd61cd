// SPDX-License-Identifier: EUPL-1.2
package it.respi.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who counts with a legal parameter, so that whoever changes it sees what the change touches (che cosa tocca). */
public interface ParameterReaders {

    /** The procedures whose models name that parameter, or what else counts with it, in the order of their names; empty for none. */
    List<Reader> of(String key);

    /**
     * A procedure, a letter, a mail or a calculator that counts with a parameter.
     *
     * @param name in the reader's language
     * @param href its page, or null
     * @param running how many cases run by a procedure, in words; empty for the rest
     */
    record Reader(String name, @Nullable String href, String running) {
        /** What no case runs by. */
        public static Reader of(String name, @Nullable String href) {
            return new Reader(name, href, "");
        }
    }
}
