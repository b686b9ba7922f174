package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The page in Danish and in English. */
@OwnServiceTest
class LanguagePageIT extends PageOfAPlan {

    @Test
    void speaksTheOtherLanguageWhereTheBrowserKeepsNothing() {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source",
                "for (const it of ['localStorage', 'sessionStorage']) Object.defineProperty(window, it, "
                        + "{ get() { throw new DOMException('denied', 'SecurityError'); } });"));
        enter(Rights.of(Role.PLANNER));

        driver.findElement(By.id("language")).click();

        Browser.told(driver, By.id("plans-heading"), "Planer");
        assertThat(driver.findElement(By.tagName("html")).getAttribute("lang")).isEqualTo("da");
    }

    @Test
    void remembersTheLanguage() {
        enter(Rights.of(Role.PLANNER));
        driver.findElement(By.id("language")).click();
        Browser.told(driver, By.id("plans-heading"), "Planer");

        driver.navigate().refresh();
        Browser.told(driver, By.id("plans-heading"), "Planer");
        driver.executeScript("localStorage.setItem('holdplan.language', 'xx')");
        driver.navigate().refresh();

        Browser.told(driver, By.id("plans-heading"), "Plans");
    }

    @Test
    void writesTimesAsTheLanguageDoesInEveryPart() {
        enter(new Rights(Set.of(Role.PLANNER, Role.MANAGER), null, List.of()));
        Browser.shown(driver, By.id(plan.toString())).findElement(By.tagName("button")).click();
        Browser.told(driver, By.id("days"), "08:00–09:00");
        driver.findElement(By.id("language")).click();
        Browser.told(driver, By.id("days"), "08.00–09.00");
        assertThat(driver.findElement(By.id("timetable")).getText()).contains("mandag").doesNotContainPattern(
                "\\d:\\d");

        driver.findElement(By.cssSelector("[data-view=capacity]")).click();
        Browser.told(driver, By.cssSelector("#capacity-use .heat"), "08.00");
        assertThat(driver.findElement(By.id("capacity")).getText()).doesNotContainPattern("\\d:\\d");
    }

    private void enter(Rights rights) {
        Browser.enter(driver, port, accounts, invitations, rights);
    }
}
