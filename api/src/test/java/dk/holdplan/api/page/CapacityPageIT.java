package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Examples;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page in a real browser, as a manager meets the use of capacity. */
@OwnServiceTest
class CapacityPageIT {

    private final int port;
    private final PlanStore plans;
    private final WorkStore works;
    private final Accounts accounts;
    private final Invitations invitations;
    private final List<UUID> stored = new ArrayList<>();
    private ChromeDriver driver;

    CapacityPageIT(@LocalServerPort int port, PlanStore plans, WorkStore works, Accounts accounts,
            Invitations invitations) {
        this.port = port;
        this.plans = plans;
        this.works = works;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(1400, 1600);
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
        stored.forEach(plans::delete);
    }

    @Test
    void showsAManagerHowFullTheWeekIsAndNoCitizens() {
        open(bornholm());

        assertThat(driver.findElement(By.id("planning")).isDisplayed()).isFalse();
        assertThat(driver.findElement(By.id("views")).isDisplayed()).isFalse();
        String use = driver.findElement(By.id("capacity-use")).getText();
        assertThat(use).contains("Places of the classes", "Use of therapists", "Wait for the initial assessment")
                .doesNotContainPattern("\\bc\\d{5}\\b");
        driver.findElement(By.id("language")).click();
        Browser.told(driver, By.id("capacity-use"), "Holdpladser");
        assertThat(driver.findElement(By.id("message")).getText()).isEmpty();
    }

    @Test
    void tellsWhatIsScarce() {
        open(FinishedPlan.stored(plans, works));
        driver.findElement(By.id("scarce-ask")).click();

        Browser.told(driver, By.id("scarce-answer"), "What one more would give");
        assertThat(driver.findElements(By.cssSelector("#scarce-answer tbody th"))).extracting(WebElement::getText)
                .containsExactly("meeting of class site-1-ryg-1, Monday");
        assertThat(driver.findElements(By.cssSelector("#scarce-answer tbody td"))).extracting(WebElement::getText)
                .containsExactly("0", "5");
        assertThat(driver.findElement(By.id("scarce-stop")).isDisplayed()).isFalse();
        assertThat(driver.findElement(By.id("scarce-progress")).getText()).isEmpty();
    }

    @Test
    void asksWhatIsScarceAndStops() {
        open(bornholm());
        driver.findElement(By.id("scarce-ask")).click();

        Browser.shown(driver, By.id("scarce-stop")).click();
        Browser.told(driver, By.id("scarce-progress"), "stopped");

        assertThat(driver.findElement(By.id("scarce-ask")).isEnabled()).isTrue();
        assertThat(driver.findElement(By.id("message")).getText()).isEmpty();
    }

    private UUID bornholm() {
        return FinishedPlan.stored(
                Objects.requireNonNull(ProblemDocument.read(Examples.dataset("bornholm-week")).value()),
                Objects.requireNonNull(PlanDocument.read(Examples.dataset("plans/bornholm-week.plan")).value()), plans,
                works);
    }

    /** Enters as a manager and chooses a plan. */
    private void open(UUID plan) {
        stored.add(plan);
        String name = "manager " + UUID.randomUUID();
        Browser.enter(driver, port,
                invitations.to(accounts.create(name, Rights.of(Role.MANAGER)).orElseThrow().id()).text());
        Browser.shown(driver, By.cssSelector("#capacity-use .heat td"));
        new Select(driver.findElement(By.id("capacity-plan"))).selectByValue(plan.toString());
        Browser.shown(driver, By.cssSelector("#capacity-use .heat td"));
    }
}
