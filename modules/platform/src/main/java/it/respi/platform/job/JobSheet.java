// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

import it.respi.platform.data.Csv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The result of a job as a table for a spreadsheet ({@link Csv}), written line by line; closed, all of it was written. */
public final class JobSheet implements AutoCloseable {
    private final PrintWriter out;

    /** @param head the names of the columns, with semicolons between them */
    public JobSheet(JobRun run, String head) {
        this.out = new PrintWriter(run.out(), false, StandardCharsets.UTF_8);
        out.print(Csv.MARK);
        line((Object[]) head.split(";", -1));
    }

    /** One line; null is an empty cell. */
    public void line(@Nullable Object... cells) {
        out.print(Csv.line(cells));
    }

    /** @throws IOException when something could not be written: a short table is no table */
    @Override
    public void close() throws IOException {
        if (out.checkError()) {
            throw new IOException("the table cannot be written");
        }
    }
}
