package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.data.account.Rights;
import dk.holdplan.data.account.Role;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page without a mouse: whoever is on something stays there, or comes to what follows. */
@OwnServiceTest
class KeyboardPageIT extends PageOfAPlan {

    @Test
    void keepsTheFocusInTheRowOfAPlanThatWasPublishedAndSaysSo() {
        enter(Role.PLANNER);

        button("Publish").sendKeys(Keys.ENTER);
        driver.switchTo().alert().accept();

        Browser.told(driver, By.id("message"), "published");
        assertThat(focus().findElement(By.xpath("ancestor::tr")).getAttribute("id"))
                .isEqualTo(plan.toString());
    }

    @Test
    void staysWhereSomebodyDidNotPublishAfterAll() {
        enter(Role.PLANNER);

        button("Publish").sendKeys(Keys.ENTER);
        driver.switchTo().alert().dismiss();

        assertThat(focus()).isEqualTo(button("Publish"));
    }

    @Test
    void comesToWhatStopsASearchAndBack() {
        enter(Role.MANAGER);
        Browser.shown(driver, By.cssSelector("#capacity-use .heat td"));

        driver.findElement(By.id("scarce-ask")).sendKeys(Keys.ENTER);

        Browser.shown(driver, By.cssSelector("#scarce-answer *"));
        assertThat(focus().getAttribute("id")).isEqualTo("scarce-ask");
    }

    @Test
    void comesBackToTheAccountThatIsNotChangedAfterAll() {
        String name = enter(Role.ADMINISTRATOR);
        Browser.told(driver, By.id("accounts"), name);
        WebElement change = driver.findElement(By.cssSelector("[aria-label='Change: " + name + "']"));

        change.sendKeys(Keys.ENTER);
        assertThat(focus().getAttribute("name")).isEqualTo("role");
        driver.findElement(By.id("account-cancel")).sendKeys(Keys.ENTER);

        assertThat(focus()).isEqualTo(change);
    }

    private WebElement focus() {
        return driver.switchTo().activeElement();
    }

    private WebElement button(String label) {
        return Browser.shown(driver, By.id(plan.toString())).findElements(By.tagName("button")).stream()
                .filter(it -> it.getText().equals(label)).findFirst().orElseThrow();
    }

    private String enter(Role role) {
        return Browser.enter(driver, port, accounts, invitations, Rights.of(role));
    }
}
