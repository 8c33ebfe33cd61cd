// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One person at one computer: a browser with a session of its own, used as people use it. */
final class Visitor implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final boolean PICTURES = Boolean.getBoolean("respi.pictures");

    // a machine that also builds is slow; a page that is right answers in far less
    private static final double PATIENCE = 30_000;

    private static final int LARGE = 1024 * 1024;
    private static final int WIDE = 1440;
    private static final int NARROW = 500;

    private final String user;
    private final BrowserContext context;
    private final Page page;

    private Visitor(String user) {
        this.user = user;
        this.context = WithStack.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("it-IT")
                        .setTimezoneId("Europe/Rome")
                        .setViewportSize(WIDE, 1000));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = context.newPage();
    }

    /** Comes to the first page and signs in at Keycloak. */
    static Visitor signedIn(String user) {
        Visitor visitor = new Visitor(user);
        visitor.open("/");
        visitor.signIn();
        return visitor;
    }

    /** Somebody without any account. */
    static Visitor ofTheStreet() {
        return new Visitor("nobody");
    }

    void signIn() {
        page.locator("#username").fill(user);
        page.locator("#password").fill(WithStack.stack().password());
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(WithStack.stack().address()));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void open(String path) {
        page.navigate(WithStack.stack().address() + path);
    }

    void openDossier(String number) {
        open("/u/dossier/" + number);
        assertThat(page.locator("h1").first()).isVisible();
    }

    void search(String words) {
        Locator box = page.locator("header input[name=q]");
        box.fill(words);
        box.press("Enter");
        page.waitForLoadState();
    }

    void fill(String label, String value) {
        page.locator("#main").getByLabel(label).first().fill(value);
    }

    void choose(String label, String value) {
        page.locator("#main").getByLabel(label).first().selectOption(value);
    }

    /** The request for documents was handed to the person that day. */
    void recordsTheReceiptOfTheRequest(String day) {
        begin("Registra la consegna della richiesta", "La persona l’ha ricevuta");
        fill("Giorno in cui la persona ha ricevuto la richiesta", day);
        page.locator("#main").getByLabel("A mano, con ricevuta").check();
        press("La persona l’ha ricevuta");
    }

    void press(String button) {
        page.locator("#main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Attaches a file; a large one from the disk, since on its way through the driver it would take most of a minute. */
    void attach(String name, String type, byte[] content) {
        Locator files = page.locator("#main input[type=file]").first();
        if (content.length > LARGE) {
            files.setInputFiles(onDisk(name, content));
        } else {
            files.setInputFiles(new FilePayload[] {new FilePayload(name, type, content)});
        }
    }

    private static Path onDisk(String name, byte[] content) {
        try {
            return Files.write(
                    Files.createTempDirectory(Path.of("target"), "upload-").resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The open task of this title on the page of the dossier. */
    Locator task(String title) {
        return page.locator("article.task")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }

    /** Begins a way to end a task: at once, or its page of questions. */
    void begin(String title, String way) {
        task(title)
                .locator(".acts")
                .getByText(way, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** The page says that the step was carried out. */
    void sees(String... words) {
        for (String word : words) {
            assertThat(page.locator("body")).containsText(word);
        }
    }

    void doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
    }

    /** Checks the page, wide and as on a telephone, for what keeps people out; {@code -Drespi.pictures=true} keeps pictures. */
    void look(String name) {
        lookAt(name);
        page.setViewportSize(NARROW, 900);
        lookAt(name + "-500");
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                .as("sideways scrolling of " + name)
                .isLessThanOrEqualTo(NARROW);
        page.setViewportSize(WIDE, 1000);
    }

    private void lookAt(String name) {
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve(name + ".png"))
                    .setFullPage(true));
        }
        assertThat(Barriers.on(page)).as("axe on " + name + " " + page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
