package dk.holdplan.api.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a screen. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Browser() {
    }

    /** A browser with a window of a size; where none is installed, the test is skipped. */
    static ChromeDriver open(int width, int height) {
        Optional<Path> browser = first("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<Path> control = first("/usr/bin/chromedriver", "/usr/local/bin/chromedriver");
        assumeTrue(browser.isPresent() && control.isPresent(), "No Chromium with its driver is installed here");
        ChromeOptions options = new ChromeOptions().setBinary(browser.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--lang=en",
                "--window-size=" + width + "," + height);
        return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(control.get().toFile()).build(),
                options);
    }

    /** Uses an invitation to the page on a port, and signs in by it. */
    static void enter(ChromeDriver driver, int port, String invitation) {
        driver.get("http://localhost:" + port + "/#invitation=" + invitation);
        shown(driver, By.cssSelector("#accept input[name=password]")).sendKeys("correct horse battery");
        driver.findElement(By.cssSelector("#accept form button")).click();
    }

    /** Enters as somebody new with some rights, and gives the name. */
    static String enter(ChromeDriver driver, int port, Accounts accounts, Invitations invitations, Rights rights) {
        String name = "somebody " + UUID.randomUUID();
        enter(driver, port, invitations.to(accounts.create(name, rights).orElseThrow().id()).text());
        shown(driver, By.id("inside"));
        return name;
    }

    /** Something, as soon as it is to be seen. */
    static WebElement shown(ChromeDriver driver, By what) {
        return patience(driver).until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** Waits until something has a text. */
    static void told(ChromeDriver driver, By what, String text) {
        patience(driver).until(ExpectedConditions.textToBePresentInElementLocated(what, text));
    }

    /** Waits, also while the page is drawn anew. */
    static WebDriverWait patience(ChromeDriver driver) {
        WebDriverWait patience = new WebDriverWait(driver, PATIENCE);
        patience.ignoring(StaleElementReferenceException.class);
        return patience;
    }

    private static Optional<Path> first(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
