// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import it.respi.launcher.part.Console;
import it.respi.launcher.part.StartRefused;
import it.respi.launcher.stack.TrialStack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the stack, with the example data, and the browser once for all tests, and stops both after the last. */
final class WithStack implements BeforeAllCallback {
    private static final int MOST = 4;
    private static @Nullable Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(Namespace.create(WithStack.class));
        running = store.computeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    static TrialStack stack() {
        return Objects.requireNonNull(running).stack;
    }

    static Browser browser() {
        return Objects.requireNonNull(running).browser;
    }

    /** Stack and browser; the store of the tests closes it at the end, a shutdown hook when the run is broken off. */
    private static final class Running implements AutoCloseable {
        final TrialStack stack = inAFreeFolder();
        final Playwright playwright;
        final Browser browser;

        Running() {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            String chromium = System.getenv().getOrDefault("RESPI_CHROMIUM", "/usr/bin/chromium");
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(chromium))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-dev-shm-usage",
                                    // the other processor is for the application
                                    "--disable-gpu",
                                    "--in-process-gpu",
                                    "--js-flags=--single-threaded")));
        }

        /** Another run of journeys may have the first folder. */
        private static TrialStack inAFreeFolder() {
            for (int number = 1; ; number++) {
                try {
                    return new TrialStack(
                            Path.of("target", "stack-" + number),
                            Path.of(System.getProperty("respi.jar", "target/respi.jar"))
                                    .toAbsolutePath(),
                            Map.of("RESPI_DEMO", "true"),
                            new Console(System.out, System.err));
                } catch (StartRefused taken) {
                    if (number == MOST) {
                        throw taken;
                    }
                }
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            stack.close();
        }
    }
}
