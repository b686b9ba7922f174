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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page in a real browser, as a planner meets it. */
@OwnServiceTest
class PageIT {

    private final int port;
    private final PlanStore plans;
    private final WorkStore works;
    private final Accounts accounts;
    private final Invitations invitations;
    private UUID id;
    private ChromeDriver driver;

    PageIT(@LocalServerPort int port, PlanStore plans, WorkStore works, Accounts accounts, Invitations invitations) {
        this.port = port;
        this.plans = plans;
        this.works = works;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(1400, 1600);
        id = FinishedPlan.stored(
                Objects.requireNonNull(ProblemDocument.read(Examples.dataset("bornholm-week")).value()),
                Objects.requireNonNull(PlanDocument.read(Examples.dataset("plans/bornholm-week.plan")).value()), plans,
                works);
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
            plans.delete(id);
        }
    }

    @Test
    void letsAnInvitedPlannerInAndTellsWhoHasNoPlaceAndWhatWouldOpenOne() {
        String name = "planner " + UUID.randomUUID();
        String token = invitations.to(accounts.create(name, Rights.of(Role.PLANNER)).orElseThrow().id()).text();

        driver.get("http://localhost:" + port + "/#invitation=" + token);
        Browser.shown(driver, By.cssSelector("#accept input[name=password]")).sendKeys("correct horse battery");
        driver.findElement(By.cssSelector("#accept button")).click();
        WebElement row = Browser.shown(driver, By.id(id.toString()));
        row.findElements(By.tagName("button")).stream().filter(it -> it.getText().equals("Timetable")).findFirst()
                .orElseThrow().click();

        Browser.shown(driver, By.cssSelector("#unplaced details summary")).click();
        assertThat(driver.findElement(By.id("unplaced")).getText()).contains("Blocked by", "Not admitted",
                "The citizen cannot follow instruction.", "Start in time", "Days to spare");
        assertThat(driver.findElement(By.id("score")).getText()).contains("Price by rule");
        driver.findElement(By.cssSelector("#unplaced details button")).click();
        Browser.shown(driver, By.cssSelector("#unplaced details div li"));
        assertThat(driver.findElement(By.cssSelector("#unplaced details div")).getText())
                .contains("→", "Single changes tried", "the others")
                .doesNotContainIgnoringCase("price");

        driver.findElement(By.id("language")).click();
        Browser.patience(driver).until(ExpectedConditions
                .textToBePresentInElementLocated(By.id("unplaced"), "Uden plads"));
        assertThat(driver.findElement(By.id("unplaced")).getText()).contains("Borgeren kan ikke følge instruktion.")
                .doesNotContain("T0", "2026-");
        assertThat(driver.findElement(By.id("message")).getText()).isEmpty();
    }
}
