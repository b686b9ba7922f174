package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page when somebody is signed out, here or in another window. */
@OwnServiceTest
class SessionPageIT {

    private final int port;
    private final Accounts accounts;
    private final Invitations invitations;
    private final JdbcClient rows;
    private String administrator;
    private ChromeDriver driver;

    SessionPageIT(@LocalServerPort int port, Accounts accounts, Invitations invitations, JdbcClient rows) {
        this.port = port;
        this.accounts = accounts;
        this.invitations = invitations;
        this.rows = rows;
    }

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(1400, 1600);
        administrator = Browser.enter(driver, port, accounts, invitations, Rights.of(Role.ADMINISTRATOR));
        Browser.told(driver, By.id("accounts"), administrator);
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @Test
    void asksToSignInAgainWhenTheSessionIsOverAndShowsNothingOfIt() {
        rows.sql("delete from web_session").update();

        driver.findElement(By.cssSelector("#audit-form button")).click();

        assertThat(Browser.shown(driver, By.id("refused")).getText()).isEqualTo("You were signed out. Sign in again.");
        assertThat(driver.findElement(By.id("accounts")).getAttribute("textContent")).isBlank();
        assertThat(driver.findElement(By.cssSelector("#by-password form")).isDisplayed()).isTrue();
    }

    @Test
    void clearsAnotherWindowWhenSomebodySignsOutThere() {
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        driver.get("http://localhost:" + port + "/");
        Browser.told(driver, By.id("accounts"), administrator);

        driver.findElement(By.id("sign-out")).click();
        Browser.shown(driver, By.cssSelector("#sign-in form"));
        driver.switchTo().window(first);

        Browser.shown(driver, By.cssSelector("#sign-in form"));
        assertThat(driver.findElement(By.id("accounts")).getAttribute("textContent")).isBlank();
    }

    @Test
    void keepsWhatWasTypedForWhoSignsInAgainAndForNobodyElse() {
        driver.findElement(By.cssSelector("[aria-label='Change: " + administrator + "']")).click();
        driver.findElement(By.cssSelector("#account-form [value=MANAGER]")).click();
        driver.findElement(By.cssSelector("#audit-form [name=citizen]")).sendKeys("c00047");
        rows.sql("delete from web_session").update();
        driver.findElement(By.cssSelector("#audit-form button")).click();
        Browser.shown(driver, By.id("refused"));

        signIn(administrator);
        Browser.told(driver, By.id("message"), "What you had typed is still here.");
        assertThat(driver.findElement(By.id("account-legend")).getText()).isEqualTo("Change: " + administrator);
        assertThat(driver.findElement(By.cssSelector("#account-form [value=MANAGER]")).isSelected()).isTrue();
        assertThat(value("#audit-form [name=citizen]")).isEqualTo("c00047");
        driver.findElement(By.cssSelector("#account-form button")).click();
        Browser.told(driver, By.id("administration-answer"), "saved");

        String other = "other " + UUID.randomUUID();
        accounts.create(other, Rights.of(Role.ADMINISTRATOR)).orElseThrow();
        rows.sql("update account set password = (select password from account where name = ?) where name = ?")
                .params(administrator, other).update();
        driver.findElement(By.cssSelector("#audit-form [name=citizen]")).sendKeys("9");
        rows.sql("delete from web_session").update();
        driver.findElement(By.cssSelector("#audit-form button")).click();
        Browser.shown(driver, By.id("refused"));
        signIn(other);
        Browser.told(driver, By.id("accounts"), administrator);
        assertThat(value("#audit-form [name=citizen]")).isEmpty();
        assertThat(driver.findElement(By.id("message")).getText()).isEmpty();
    }

    private void signIn(String who) {
        WebElement form = Browser.shown(driver, By.cssSelector("#sign-in form"));
        form.findElement(By.name("name")).sendKeys(who);
        form.findElement(By.name("password")).sendKeys("correct horse battery");
        form.findElement(By.tagName("button")).click();
        Browser.shown(driver, By.id("inside"));
    }

    private String value(String field) {
        return driver.findElement(By.cssSelector(field)).getAttribute("value");
    }
}
