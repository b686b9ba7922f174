package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.FinishedPlan;
import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
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
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on paper, with the week of a town. */
@OwnServiceTest
class PaperPageIT {

    private static final By DAYS = By.id("roster-days");

    private final int port;
    private final PlanStore plans;
    private final WorkStore works;
    private final PlanRetention retention;
    private final PublicationStore publications;
    private final LocalDate monday = LocalDate.now(ZoneId.of("Europe/Copenhagen"))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private UUID busy;
    private ChromeDriver driver;

    PaperPageIT(@LocalServerPort int port, PlanStore plans, WorkStore works, PlanRetention retention,
            PublicationStore publications) {
        this.port = port;
        this.plans = plans;
        this.works = works;
        this.retention = retention;
        this.publications = publications;
    }

    @BeforeEach
    void openBrowser(@Autowired Accounts accounts, @Autowired Invitations invitations) {
        driver = Browser.open(1280, 900);
        busy = FinishedPlan.storedInWeek("town-week", monday.plusWeeks(1), plans, works);
        publications.publish(busy);
        Browser.enter(driver, port, accounts, invitations,
                new Rights(Set.of(Role.THERAPIST, Role.PLANNER), "site-1-t1", List.of()));
        Browser.told(driver, By.id("roster-heading"), "Therapist 1.1");
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
            retention.remove(busy);
        }
    }

    @Test
    void printsARosterOnOnePageWhetherTheWeekIsBusyOrEmpty() {
        driver.findElement(By.id("roster-week")).click();
        Browser.told(driver, DAYS, "Nothing is planned that week.");
        assertThat(Paper.pages(driver)).as("an empty week").isOne();
        driver.findElement(By.id("roster-next")).click();
        Browser.told(driver, DAYS, "site-1-room-1");

        int pages = Paper.pages(driver);

        assertThat(pages).as("a busy week").isBetween(1, (int) Math.ceil(Paper.length(driver)));
        assertThat(Paper.blank(driver, pages)).isZero();
    }

    @Test
    void printsTheTimetableOfATownOnAFewPages() {
        driver.findElement(By.cssSelector("[data-view=planning]")).click();
        Browser.shown(driver, By.id(busy.toString())).findElement(By.tagName("button")).click();
        Browser.shown(driver, By.cssSelector("#days caption"));
        Browser.shown(driver, By.cssSelector("#score caption"));

        assertThat(Paper.pages(driver)).as("270 sessions and meetings, with reasons and deadlines").isBetween(1, 8);
    }
}
