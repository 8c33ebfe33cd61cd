// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the tests; it listens to the thread that started it and to no other. */
final class Chromium implements AutoCloseable {
    final Browser browser;
    private final Playwright playwright;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getenv().getOrDefault("RESPI_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
