package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import dk.holdplan.data.attendance.Attendance;
import dk.holdplan.data.attendance.Attendance.Status;
import dk.holdplan.data.attendance.AttendanceStore;
import dk.holdplan.data.store.PlanRetention;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.PublicationStore;
import dk.holdplan.data.store.WorkStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on a phone, as a therapist meets it. */
@OwnServiceTest
class RosterPageIT {

    private static final By DAYS = By.id("roster-days");

    private final int port;
    private final PlanStore plans;
    private final WorkStore works;
    private final PlanRetention retention;
    private final PublicationStore publications;
    private final AttendanceStore attendance;
    private final Accounts accounts;
    private final Invitations invitations;
    private final LocalDate monday = LocalDate.now(ZoneId.of("Europe/Copenhagen"))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private UUID lastWeek;
    private UUID nextWeek;
    private ChromeDriver driver;

    RosterPageIT(@LocalServerPort int port, PlanStore plans, WorkStore works, PlanRetention retention,
            PublicationStore publications, AttendanceStore attendance, Accounts accounts, Invitations invitations) {
        this.port = port;
        this.plans = plans;
        this.works = works;
        this.retention = retention;
        this.publications = publications;
        this.attendance = attendance;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(390, 844);
        lastWeek = published(monday.minusWeeks(1));
        nextWeek = published(monday.plusWeeks(1));
        String name = "therapist " + UUID.randomUUID();
        Rights rights = new Rights(Set.of(Role.THERAPIST), "site-1-t1", List.of());
        Browser.enter(driver, port, invitations.to(accounts.create(name, rights).orElseThrow().id()).text());
        Browser.told(driver, By.id("roster-heading"), "Therapist 1.1, Today");
    }

    private UUID published(LocalDate week) {
        UUID id = FinishedPlan.storedInWeek(week, plans, works);
        publications.publish(id);
        return id;
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
            retention.remove(lastWeek);
            retention.remove(nextWeek);
        }
    }

    @Test
    void showsTheOwnRosterAndNothingElse() {
        assertThat(driver.findElement(By.id("planning")).isDisplayed()).isFalse();
        assertThat(driver.findElement(By.id("administration")).isDisplayed()).isFalse();
        assertThat(driver.findElement(By.id("views")).isDisplayed()).isFalse();
        assertThat(driver.findElement(By.id("message")).getText()).isEmpty();
        assertThat(driver.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits a phone").isEqualTo(true);
    }

    @Test
    void recordsWhoCameWithOneClickAndCorrectsIt() {
        driver.findElement(By.id("roster-week")).click();
        driver.findElement(By.id("roster-previous")).click();
        Browser.told(driver, DAYS, "site-1-ryg-1");
        Browser.told(driver, DAYS, "c00007 first time");

        choice("c00008", "came").click();
        Browser.told(driver, By.id("message"), "c00008: came");
        choice("c00008", "missed").click();
        Browser.told(driver, By.id("message"), "c00008: missed");

        assertThat(attendance.list(lastWeek)).containsExactly(
                new Attendance("c00008", monday.minusWeeks(1).plusDays(1).atTime(8, 0), Status.MISSED));
        driver.findElement(By.id("language")).click();
        Browser.told(driver, DAYS, "udeblevet");
        Browser.told(driver, DAYS, "c00007 første gang");
        assertThat(choice("c00008", "udeblevet").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(choice("c00008", "mødt").getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(driver.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("da");
    }

    @Test
    void takesBackWhatWasRecordedByMistake() {
        driver.findElement(By.id("roster-week")).click();
        driver.findElement(By.id("roster-previous")).click();
        Browser.told(driver, DAYS, "site-1-ryg-1");
        choice("c00008", "came").click();
        Browser.told(driver, By.id("message"), "c00008: came");
        choice("c00010", "missed").click();
        Browser.told(driver, By.id("message"), "c00010: missed");

        choice("c00008", "Undo").click();
        Browser.told(driver, By.id("message"), "c00008: nothing is recorded any more");

        assertThat(attendance.list(lastWeek)).extracting(Attendance::citizen).containsExactly("c00010");
        assertThat(choice("c00008", "came").getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(driver.switchTo().activeElement()).isEqualTo(choice("c00008", "came"));
        driver.findElement(By.id("language")).click();
        Browser.told(driver, DAYS, "udeblevet");
        assertThat(choices("c00008")).containsExactly("mødt", "udeblevet", "afbud");
        assertThat(choices("c00010")).startsWith("mødt", "udeblevet", "afbud", "Fortryd");
    }

    private List<String> choices(String citizen) {
        return driver.findElements(By.cssSelector("#roster-days [aria-label='" + citizen + "'] button")).stream()
                .filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    }

    @Test
    void onlyCallsOffWhatIsToCome() {
        driver.findElement(By.id("roster-week")).click();
        driver.findElement(By.id("roster-next")).click();
        Browser.told(driver, DAYS, "site-1-ryg-1");

        assertThat(choice("c00008", "came").isEnabled()).isFalse();
        choice("c00008", "cancelled").click();
        Browser.told(driver, By.id("message"), "c00008: cancelled");

        assertThat(attendance.list(nextWeek)).extracting(Attendance::status).containsExactly(Status.CANCELLED);
    }

    @Test
    void makesAndRevokesTheAddressOfTheCalendar() {
        driver.findElement(By.cssSelector("#calendar summary")).click();
        driver.findElement(By.id("calendar-create")).click();

        assertThat(Browser.shown(driver, By.cssSelector("#calendar-answer input")).getAttribute("value"))
                .contains("/feeds/").endsWith(".ics");
        driver.findElement(By.id("calendar-revoke")).click();
        Browser.told(driver, By.id("calendar-answer"), "works no more");
    }

    private WebElement choice(String citizen, String label) {
        return driver.findElement(By.cssSelector("#roster-days [aria-label='" + citizen + "']"))
                .findElements(By.tagName("button")).stream().filter(it -> it.getText().equals(label)).findFirst()
                .orElseThrow();
    }
}
