// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.child;

import it.respi.dossiers.document.child.Answer.Kind;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;

/** Stands in the place of the real child, says that it is ready and takes no order: as one that ends in that moment. */
public final class Deaf {
    private Deaf() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.in.close();
        Answer.of(Kind.READY, 0).write(new DataOutputStream(new FileOutputStream(FileDescriptor.out)));
        Thread.sleep(Duration.ofMinutes(1)); // alive, so that it is chosen; whoever started it ends it
    }
}
