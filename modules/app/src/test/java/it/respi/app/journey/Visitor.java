// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;

/** One person at one computer: a browser with a session of its own, used as people use it. */
final class Visitor implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    // a machine that also builds is slow; a page that is right answers in far less
    private static final double PATIENCE = 30_000;

    private static final int WIDE = 1440;
    private static final int NARROW = 500;

    private final String user;
    private final BrowserContext context;
    private final Page page;

    private Visitor(String user, Browser browser) {
        this.user = user;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("it-IT")
                .setTimezoneId("Europe/Rome")
                .setViewportSize(WIDE, 1000));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.page = context.newPage();
    }

    /** Comes to the first page and signs in at Keycloak. */
    static Visitor signedIn(String user) {
        return signedIn(user, WithStack.browser());
    }

    /** The same in a browser of one's own. */
    static Visitor signedIn(String user, Browser browser) {
        Visitor visitor = new Visitor(user, browser);
        visitor.open("/");
        visitor.signIn();
        return visitor;
    }

    /** Somebody without any account. */
    static Visitor ofTheStreet() {
        return new Visitor("nobody", WithStack.browser());
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

    void press(String button) {
        page.locator("#main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Attaches a file that was never on a disk. */
    void attach(String name, String type, byte[] content) {
        page.locator("#main input[type=file]")
                .first()
                .setInputFiles(new FilePayload[] {new FilePayload(name, type, content)});
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

    /** Keeps pictures of the page, wide and as on a telephone, and checks both for what keeps people out. */
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
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        List<String> barriers = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getHelp() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertThat(barriers).as("axe on " + name + " " + page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
