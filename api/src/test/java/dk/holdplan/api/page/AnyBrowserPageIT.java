package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.Examples;
import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.change.Change;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.document.PlanDocument;
import dk.holdplan.data.document.ProblemDocument;
import dk.holdplan.model.Timetable;
import dk.holdplan.problem.Problem;
import dk.holdplan.problem.Session;
import dk.holdplan.rule.Judge;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The page where the browser is in another time zone, or is narrow. */
@OwnServiceTest
class AnyBrowserPageIT extends PageOfAPlan {

    private static final int NARROW = 320;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final String LONG_ID = "t".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"America/Nuuk", "America/Los_Angeles", "Pacific/Auckland", "Pacific/Kiritimati",
            "Europe/Copenhagen"})
    void showsTheDatesOfThePlanInAnyTimeZone(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        enter(new Rights(Set.of(Role.PLANNER, Role.THERAPIST), "site-1-t1", List.of()));
        driver.findElement(By.cssSelector("[data-view=planning]")).click();
        press("Timetable");

        Browser.shown(driver, By.cssSelector("#days caption"));
        assertThat(driver.findElements(By.cssSelector("#days caption"))).extracting(WebElement::getText)
                .isEqualTo(FinishedPlan.PLAN.sessions().stream().map(Session::date).distinct().sorted()
                        .map(DATE::format).toList());
    }

    @Test
    void fitsANarrowWindowWhateverTheNamesAndIds() {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", NARROW, "height", 700, "deviceScaleFactor", 1, "mobile", true));
        accounts.create("a".repeat(60 - 36) + UUID.randomUUID(), new Rights(Set.of(Role.THERAPIST), LONG_ID,
                List.of(LONG_ID)));
        enter("b".repeat(60 - 36) + UUID.randomUUID(),
                new Rights(Set.of(Role.values()), LONG_ID, List.of()));
        UUID longNames = longNames();
        try {
            driver.findElement(By.cssSelector("[data-view=planning]")).click();
            Browser.shown(driver, By.xpath("//tr[@id='" + longNames + "']//button[.='Timetable']")).click();
            Browser.shown(driver, By.cssSelector("#days caption"));
            assertThat(driver.findElement(By.id("timetable")).getText()).contains(LONG_ID, "W".repeat(200));
            assertThat(width()).as("timetable").isLessThanOrEqualTo(NARROW);
            for (String view : List.of("roster", "planning", "capacity", "administration")) {
                driver.findElement(By.cssSelector("[data-view=" + view + "]")).click();
                Browser.patience(driver).until(it -> it.findElement(By.id(view)).isDisplayed());
                assertThat(width()).as(view).isLessThanOrEqualTo(NARROW);
            }
            driver.findElement(By.cssSelector("[data-view=capacity]")).click();
            Browser.shown(driver, By.cssSelector("#capacity-use .heat td"));
            assertThat(width()).as("capacity of a plan").isLessThanOrEqualTo(NARROW);
            driver.findElement(By.cssSelector("[data-view=administration]")).click();
        } finally {
            retention.remove(longNames);
        }
        Browser.told(driver, By.id("accounts"), LONG_ID);
        driver.findElement(By.cssSelector("#accounts [aria-label^='New link']")).click();
        Browser.shown(driver, By.cssSelector("#administration-answer input"));
        driver.findElement(By.cssSelector("#accounts [aria-label^='Change']")).click();
        assertThat(width()).isLessThanOrEqualTo(NARROW);
    }

    @Test
    void hasNothingThatAxeFindsInAnyPart() {
        enter(new Rights(Set.of(Role.values()), "site-1-t1", List.of()));
        assertThat(Axe.violations(driver)).as("roster").isEmpty();
        driver.findElement(By.cssSelector("[data-view=planning]")).click();
        press("Timetable");
        Browser.shown(driver, By.cssSelector("#days caption"));
        assertThat(Axe.violations(driver)).as("planning").isEmpty();
        driver.findElement(By.cssSelector("[data-view=capacity]")).click();
        Browser.shown(driver, By.cssSelector("#capacity-use .heat td"));
        assertThat(Axe.violations(driver)).as("capacity").isEmpty();
        driver.findElement(By.cssSelector("[data-view=administration]")).click();
        Browser.shown(driver, By.cssSelector("#accounts button"));
        assertThat(Axe.violations(driver)).as("administration").isEmpty();
    }

    /** A plan without a session that citizens know is published only when somebody has seen whose it is; and undone. */
    @Test
    void asksBeforeCitizensLoseWhatTheyWereToldAndCanUndoIt() {
        enter(Rights.of(Role.PLANNER));
        press("Publish", Keys.ENTER);
        driver.switchTo().alert().accept();
        Browser.told(driver, By.id("message"), "published");
        Session lost = FinishedPlan.PLAN.sessions().getFirst();
        UUID without = FinishedPlan.stored(FinishedPlan.PROBLEM, new Judge(FinishedPlan.PROBLEM)
                .plan(FinishedPlan.PLAN.sessions().stream().filter(it -> !it.equals(lost)).toList()), plans, works);
        try {
            driver.navigate().refresh();
            By button = By.xpath("//tr[@id='" + without + "']//button[.='Publish']");
            Browser.patience(driver).until(page -> !page.findElements(button).isEmpty());

            driver.findElement(button).click();
            driver.switchTo().alert().accept();
            Browser.patience(driver).until(ExpectedConditions.alertIsPresent());
            String question = driver.switchTo().alert().getText();
            driver.switchTo().alert().accept();

            assertThat(question).contains(lost.citizen(), "no session");
            Browser.told(driver, By.id("message"), "published");
            driver.findElement(By.xpath("//*[@id='message']/button[.='Undo']")).click();
            Browser.told(driver, By.id("message"), "undone");
            assertThat(driver.findElement(By.id(plan.toString())).getAttribute("data-state")).isEqualTo("PUBLISHED");
        } finally {
            retention.remove(without);
        }
    }

    /** A plan with the longest name, and citizens, a therapist, a room and a class with the longest ids and names. */
    private UUID longNames() {
        Problem problem = Objects.requireNonNull(ProblemDocument.read(lengthened("tiny")).value());
        return FinishedPlan.stored(
                new Problem("W".repeat(200), problem.timeZone(), problem.horizon(), problem.gridMinutes(),
                        problem.lunch(), problem.closedDays(), problem.sites(), problem.rooms(), problem.therapists(),
                        problem.classes(), problem.pathways(), problem.citizens(), problem.published(),
                        problem.weights()),
                Objects.requireNonNull(PlanDocument.read(lengthened("plans/tiny.plan")).value()), plans, works);
    }

    private static byte[] lengthened(String dataset) {
        return new String(Examples.dataset(dataset), StandardCharsets.UTF_8).replace("c00008", LONG_ID)
                .replace("Therapist 1.1", "N".repeat(100)).getBytes(StandardCharsets.UTF_8);
    }

    private long width() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth");
    }

    private void press(String label) {
        button(label).click();
    }

    private void press(String label, Keys key) {
        button(label).sendKeys(key);
    }

    private WebElement button(String label) {
        return Browser.shown(driver, By.id(plan.toString())).findElements(By.tagName("button")).stream()
                .filter(it -> it.getText().equals(label)).findFirst().orElseThrow();
    }

    private void enter(Rights rights) {
        Browser.enter(driver, port, accounts, invitations, rights);
    }

    private void enter(String name, Rights rights) {
        Browser.enter(driver, port, invitations.to(accounts.create(name, rights).orElseThrow().id()).text());
        Browser.shown(driver, By.id("inside"));
    }
}
