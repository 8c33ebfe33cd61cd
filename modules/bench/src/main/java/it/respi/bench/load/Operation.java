// SPDX-License-Identifier: EUPL-1.2
package it.respi.bench.load;

import java.io.IOException;
import java.sql.SQLException;

/** One thing that is done over and over by several clients. */
public interface Operation {

    /** What became of one try. */
    enum Outcome {
        DONE,
        /** Answered with something else than expected. */
        WRONG,
        /** Nothing left to do it on: the block ends early. */
        EXHAUSTED
    }

    /** Does it once as client number {@code client}. */
    Outcome run(int client) throws IOException, SQLException, InterruptedException;

    /** Gets ready for a block, outside its time. */
    default void prepare() throws IOException, SQLException, InterruptedException {}
}
