// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTest {
    private static final KeyPurpose PURPOSE = KeyPurpose.SESSION;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeAll
    static void algorithms() {
        Algorithms.register();
    }

    @Test
    void theContentIsOnTheDiskBeforeItHasItsNameAndTheNameBeforeTheKeyIsUsed() throws Exception {
        KeysetHandle first = made();
        KeysetHandle second = made();
        List<String> forced = new ArrayList<>();
        KeyFolder keys = new KeyFolder(folder, path -> forced.add(what(path) + ", in use: " + inUse(first, second)));

        assertThat(keys.writeFirst(PURPOSE, first)).isTrue();
        keys.write(PURPOSE, second);
        assertThat(keys.writeFirst(PURPOSE, first)).isFalse();

        assertThat(forced)
                .containsExactly(
                        "whole file, in use: none",
                        "folder, in use: first",
                        "whole file, in use: first",
                        "folder, in use: second",
                        "whole file, in use: second",
                        "folder, in use: second");
        assertThat(names()).containsExactly("session.json");
    }

    @Test
    void aNewFolderIsOnTheDiskAsWell() throws Exception {
        List<Path> forced = new ArrayList<>();
        new KeyFolder(folder.resolve("new/keys"), forced::add).writeFirst(PURPOSE, made());
        assertThat(forced).contains(folder, folder.resolve("new"), folder.resolve("new/keys"));
    }

    @Test
    void aWriteThatFailsLeavesTheKeyThatWasThereAndNothingElse() throws Exception {
        KeysetHandle first = made();
        new KeyFolder(folder).writeFirst(PURPOSE, first);
        KeyFolder full = new KeyFolder(folder, path -> {
            throw new IOException("no space left");
        });

        assertThatThrownBy(() -> full.write(PURPOSE, made())).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> full.writeFirst(KeyPurpose.WRAPPING, made())).isInstanceOf(UncheckedIOException.class);

        assertThat(names()).containsExactly("session.json");
        assertThat(inUse(first, first)).isEqualTo("first");
    }

    private String what(Path forced) throws IOException {
        if (forced.equals(folder)) {
            return "folder";
        }
        return Files.readString(forced).strip().endsWith("}") ? "whole file" : "part of a file";
    }

    private String inUse(KeysetHandle first, KeysetHandle second) {
        return new KeyFolder(folder)
                .read(PURPOSE)
                .map(read -> read.equalsKeyset(first) ? "first" : read.equalsKeyset(second) ? "second" : "another")
                .orElse("none");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static KeysetHandle made() throws Exception {
        return KeysetHandle.generateNew(PURPOSE.parameters());
    }
}
