package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Client;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Account;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.ApiKey;
import dk.holdplan.data.account.ApiKeys;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page as an administrator meets it. */
@OwnServiceTest
class AdministrationPageIT {

    private static final By ANSWER = By.cssSelector("#administration-answer input");

    private final int port;
    private final Accounts accounts;
    private final Invitations invitations;
    private final ApiKeys keys;
    private final JdbcClient rows;
    private final PlanStore plans;
    private final WorkStore works;
    private final String name = "anna " + UUID.randomUUID();
    private String administrator;
    private ChromeDriver driver;

    AdministrationPageIT(@LocalServerPort int port, Accounts accounts, Invitations invitations, ApiKeys keys,
            JdbcClient rows, PlanStore plans, WorkStore works) {
        this.port = port;
        this.accounts = accounts;
        this.invitations = invitations;
        this.keys = keys;
        this.rows = rows;
        this.plans = plans;
        this.works = works;
    }

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(1400, 1600);
        administrator = "administrator " + UUID.randomUUID();
        Account account = accounts.create(administrator, Rights.of(Role.ADMINISTRATOR)).orElseThrow();
        Browser.enter(driver, port, invitations.to(account.id()).text());
        Browser.told(driver, By.id("accounts"), administrator);
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @Test
    void makesAnAccountChangesItsRightsAndDisablesIt() {
        UUID plan = FinishedPlan.stored(plans, works);
        try {
            makeAndChangeAnAccount();
        } finally {
            plans.delete(plan);
        }
    }

    private void makeAndChangeAnAccount() {
        WebElement form = driver.findElement(By.id("account-form"));
        form.findElement(By.name("name")).sendKeys(name);
        form.findElement(By.cssSelector("[value=THERAPIST]")).click();
        form.findElement(By.name("therapist")).sendKeys("site-1-t1");
        form.findElement(By.cssSelector("button")).click();

        assertThat(Browser.shown(driver, ANSWER).getAttribute("value")).contains("#invitation=");
        row("accounts", name).findElement(By.cssSelector("[aria-label^='Change']")).click();
        form.findElement(By.cssSelector("[value=MANAGER]")).click();
        form.findElement(By.cssSelector("button")).click();
        Browser.told(driver, By.id("administration-answer"), "saved");
        assertThat(account().rights().roles()).containsExactlyInAnyOrder(Role.THERAPIST, Role.MANAGER);

        row("accounts", name).findElement(By.cssSelector("[aria-label^='Disable']")).click();
        Browser.patience(driver).until(it -> row("accounts", name).getText().contains("disabled"));
        assertThat(account().enabled()).isFalse();
    }

    @Test
    void makesAKeyThatIsShownOnceAndRevokesIt() {
        WebElement form = driver.findElement(By.id("key-form"));
        form.findElement(By.name("name")).sendKeys(name);
        form.findElement(By.cssSelector("[value=BOOKING]")).click();
        form.findElement(By.cssSelector("button")).click();

        String key = Browser.shown(driver, ANSWER).getAttribute("value");
        assertThat(new Client(port, key).get("/api/v1/me").at("/name")).isEqualTo(name);
        row("keys", name).findElement(By.tagName("button")).click();
        driver.switchTo().alert().accept();
        Browser.patience(driver).until(it -> keys.list().stream().map(ApiKey::name).noneMatch(name::equals));
        assertThat(new Client(port, key).get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void signsSomebodyOut() {
        String who = "person:town:" + name;
        long later = System.currentTimeMillis() + 600_000;
        rows.sql("""
                insert into web_session (primary_id, session_id, creation_time, last_access_time,
                                         max_inactive_interval, expiry_time, principal_name)
                values (:who, :who, :later, :later, 1800, :later, :who)""").param("who", who).param("later", later)
                .update();
        driver.navigate().refresh();
        Browser.told(driver, By.id("signed-in"), who);

        row("signed-in", who).findElement(By.tagName("button")).click();
        driver.switchTo().alert().accept();

        Browser.patience(driver).until(it -> sessionsOf(who) == 0);
        Browser.patience(driver)
                .until(it -> !driver.findElement(By.id("signed-in")).getText().contains(who));
        assertThat(driver.findElement(By.id("signed-in")).getText()).contains("administrator ");
    }

    @Test
    void takesTheLastLinkAwayWhenTheNextSaveFailsAndTellsWhyInTheReadersLanguage() {
        driver.findElement(By.id("language")).click();
        WebElement form = driver.findElement(By.id("account-form"));
        for (int i = 0; i < 2; i++) {
            form.findElement(By.name("name")).clear();
            form.findElement(By.name("name")).sendKeys(name);
            if (i == 0) {
                form.findElement(By.cssSelector("[value=PLANNER]")).click();
                form.findElement(By.cssSelector("button")).click();
                Browser.shown(driver, ANSWER);
                form.findElement(By.cssSelector("[value=PLANNER]")).click();
            }
        }
        form.findElement(By.cssSelector("button")).click();

        Browser.told(driver, By.id("message"), "Navnet er optaget.");
        assertThat(driver.findElements(ANSWER)).isEmpty();
        WebElement key = driver.findElement(By.id("key-form"));
        key.findElement(By.name("name")).sendKeys("<b>");
        key.findElement(By.cssSelector("[value=BOOKING]")).click();
        key.findElement(By.cssSelector("button")).click();
        Browser.told(driver, By.id("message"), "Navn: 1 til 60 bogstaver");
        assertThat(form.findElement(By.name("name")).getAttribute("value")).isEqualTo(name);
    }

    private long sessionsOf(String who) {
        return rows.sql("select count(*) from web_session where principal_name = ?").param(who).query(Long.class)
                .single();
    }

    @Test
    void tellsWhoDidWhat() {
        new Client(port).get("/api/v1/citizens/nobody-" + name.replace(" ", "-") + "/sessions?from=2026-11-30");
        WebElement form = driver.findElement(By.id("audit-form"));
        form.findElement(By.name("citizen")).sendKeys("nobody-" + name.replace(" ", "-"));
        form.findElement(By.name("who")).sendKeys("DPLAN.security.api");
        form.findElement(By.cssSelector("option[value=REFUSED]")).click();
        form.findElement(By.cssSelector("button")).click();

        Browser.told(driver, By.id("audit-lines"), "looked at the sessions of a citizen");
        assertThat(driver.findElement(By.id("audit-lines")).getText()).contains("refused", "holdplan.security.api-key");
        assertThat(driver.findElement(By.id("message")).getText()).isEqualTo("Entries: 1");
        assertThat(driver.findElement(By.id("planning")).isDisplayed()).isFalse();
        driver.findElement(By.id("language")).click();
        Browser.told(driver, By.id("audit-lines"), "så en borgers tider");
    }

    private Account account() {
        return accounts.list().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private WebElement row(String table, String text) {
        return driver.findElement(By.id(table)).findElements(By.tagName("tr")).stream()
                .filter(it -> it.getText().contains(text)).findFirst().orElseThrow();
    }
}
