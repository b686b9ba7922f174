package dk.holdplan.api.page;

import dk.holdplan.api.FinishedPlan;
import dk.holdplan.data.account.Accounts;
import dk.holdplan.data.account.Invitations;
import dk.holdplan.data.store.PlanRetention;
import dk.holdplan.data.store.PlanStore;
import dk.holdplan.data.store.WorkStore;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser before a service that has one finished plan. */
abstract class PageOfAPlan {

    @LocalServerPort
    int port;
    @Autowired
    PlanStore plans;
    @Autowired
    PlanRetention retention;
    @Autowired
    WorkStore works;
    @Autowired
    Accounts accounts;
    @Autowired
    Invitations invitations;
    UUID plan;
    ChromeDriver driver;

    @BeforeEach
    void openBrowser() {
        driver = Browser.open(1400, 1600);
        plan = FinishedPlan.stored(plans, works);
    }

    @AfterEach
    void closeBrowser() {
        if (driver != null) {
            driver.quit();
            retention.remove(plan);
        }
    }
}
