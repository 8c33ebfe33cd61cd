// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.document.reader;

import it.respi.dossiers.document.child.ReadCommand;
import it.respi.platform.store.WorkFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How a child process is started: little memory, no settings of ours in its environment, a folder of its own. */
final class ChildStart implements AutoCloseable {
    private final Path folder;
    private final Fence fence;
    private final List<String> java;

    ChildStart(Fence fence, String mainClass, String moreClasses) {
        this.fence = fence;
        try {
            this.folder = WorkFolder.folder("reading");
            this.java = java(ChildClassPath.in(folder) + moreClasses, mainClass);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the reading of uploads", e);
        }
    }

    static ChildStart ofReader(Fence fence) {
        return new ChildStart(fence, ReadCommand.class.getName(), "");
    }

    /** One process more, which gets ready by itself. */
    Child child() throws IOException {
        Path own = Files.createTempDirectory(folder, "child");
        List<String> command = new ArrayList<>(fence.prefix());
        command.add(java.getFirst());
        command.add("-Djava.io.tmpdir=" + own);
        command.addAll(java.subList(1, java.size()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(own.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear(); // passwords and addresses stand there
        try {
            return new Child(builder.start(), own);
        } catch (IOException e) {
            Files.deleteIfExists(own);
            throw e;
        }
    }

    /** Whether its folder, with what the processes load, is still there. */
    boolean isThere() {
        return Files.isDirectory(folder);
    }

    private static List<String> java(String classPath, String mainClass) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                classPath,
                mainClass);
    }

    @Override
    public void close() {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
