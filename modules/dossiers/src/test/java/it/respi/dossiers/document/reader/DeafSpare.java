// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.Deaf;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** A process that takes no order, in the place of the one that waits ready. */
public final class DeafSpare {
    private DeafSpare() {}

    static ChildStart start() {
        return new ChildStart(
                Fence.NONE,
                Deaf.class.getName(),
                File.pathSeparator + Path.of("target", "test-classes").toAbsolutePath());
    }

    /** The next file meets it. */
    @SuppressWarnings("unchecked")
    public static void waitsIn(ApplicationContext context) throws IOException {
        AtomicReference<Child> spare = (AtomicReference<Child>)
                Objects.requireNonNull(ReflectionTestUtils.getField(context.getBean(Children.class), "spare"));
        Child before = spare.getAndSet(start().child());
        if (before != null) {
            before.close();
        }
    }
}
