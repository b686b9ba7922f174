package dk.holdplan.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.holdplan.api.OwnServiceTest;
import dk.holdplan.api.security.OpenIdProvider;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** The page in a real browser, which comes back from an OpenID provider at another site with the cookies it sends. */
@OwnServiceTest
@TestPropertySource(properties = {
        "spring.security.oauth2.client.registration.town.client-id=" + OpenIdProvider.CLIENT,
        "spring.security.oauth2.client.registration.town.client-secret=" + OpenIdProvider.SECRET,
        "spring.security.oauth2.client.registration.town.client-name=the town"})
class ProviderPageIT {

    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();
    private static final By LINK = By.cssSelector("#providers a");

    private final String page;
    private ChromeDriver driver;

    ProviderPageIT(@LocalServerPort int port) {
        this.page = "http://localhost:" + port + "/";
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.security.oauth2.client.provider.town.issuer-uri", PROVIDER::issuer);
    }

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(1280, 900);
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.close();
    }

    @Test
    void signsInAtTheProviderAndOutThereToo() {
        PROVIDER.expect(Map.of("sub", "4711", "roles", List.of("planner")), Map.of("sub", "4711"));
        driver.get(page);
        assertThat(Browser.shown(driver, LINK).getText()).isEqualTo("Sign in with the town");
        assertThat(driver.findElement(By.cssSelector("#by-password form")).isDisplayed()).isFalse();

        driver.findElement(LINK).click();
        Browser.shown(driver, By.id("plans-heading"));
        driver.findElement(By.id("sign-out")).click();

        Browser.patience(driver).until(ExpectedConditions.urlContains(PROVIDER.issuer() + "/end"));
        driver.get(page);
        Browser.shown(driver, LINK);
    }

    @Test
    void tellsWhoHasNoRightsSoInBothLanguages() {
        PROVIDER.expect(Map.of("sub", "nobody"), Map.of("sub", "nobody"));
        driver.get(page);

        Browser.shown(driver, LINK).click();

        assertThat(Browser.shown(driver, By.id("refused")).getText()).contains("have no rights");
        driver.findElement(By.id("language")).click();
        assertThat(driver.findElement(By.id("refused")).getText()).contains("ingen rettigheder");
        assertThat(driver.findElement(LINK).getText()).isEqualTo("Log ind med the town");
        driver.findElement(By.cssSelector("#by-password summary")).click();
        Browser.shown(driver, By.cssSelector("#by-password input[name=password]"));
    }
}
