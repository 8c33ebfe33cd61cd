// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.respi.dossiers.document.intake.Samples;
import it.respi.platform.store.StoreUnavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Places in line are given back whatever happens; a place that got lost would be waited for two minutes. */
@Timeout(60)
class ChildrenTest {
    @TempDir
    Path temp;

    private final List<ChildStart> made = new ArrayList<>();
    private final Children children = new Children(Fence.NONE, false, () -> {
        ChildStart start = ChildStart.ofReader(Fence.NONE);
        made.add(start);
        return start;
    });

    @AfterEach
    void end() {
        children.destroy();
        made.forEach(ChildStart::close);
    }

    @Test
    void losesNoPlaceWhenNoNextProcessCanBeStarted() {
        ChildStart gone = ChildStart.ofReader(Fence.NONE);
        Children poor = new Children(Fence.NONE, false, () -> gone);
        List<Children.Turn> turns = new ArrayList<>();
        for (int i = 0; i < Children.AT_ONCE; i++) {
            turns.add(poor.turn());
        }
        gone.close();
        turns.forEach(Children.Turn::close);
        for (int i = 0; i <= Children.AT_ONCE; i++) {
            assertThatThrownBy(poor::turn)
                    .isInstanceOf(StoreUnavailable.class)
                    .hasCauseInstanceOf(NoSuchFileException.class);
        }
        poor.destroy();
    }

    @Test
    void keepsTheVerdictThatIsKnownAndGoesOnWhenTheFolderWasRemoved() throws IOException {
        DocumentReader reader = new DocumentReader(children);
        Path file = Files.write(temp.resolve("scan.pdf"), Samples.pdf(2));
        for (int i = 0; i <= Children.AT_ONCE; i++) {
            assertThat(reader.check(file).pages()).isEqualTo(2);
            made.getLast().close();
        }
        assertThat(made).hasSize(Children.AT_ONCE + 1);
    }

    @Test
    void aProcessThatEndsBeforeItTakesItsOrderIsNoFaultOfTheFile() throws IOException {
        try (ChildStart deaf = DeafSpare.start()) {
            Children none = new Children(Fence.NONE, false, () -> deaf);
            Path file = Files.write(temp.resolve("scan.pdf"), Samples.pdf(2));
            assertThatThrownBy(() -> new DocumentReader(none).check(file)).isInstanceOf(StoreUnavailable.class);
            none.destroy();
        }
    }
}
