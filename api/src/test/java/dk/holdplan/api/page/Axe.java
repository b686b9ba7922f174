package dk.holdplan.api.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** What axe has to say of the accessibility of a page. */
final class Axe {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run().then((found) => done(found.violations.flatMap(
              (it) => it.nodes.map((node) => `${it.id}: ${node.html}`))), (error) => done([`${error}`]));""";

    private Axe() {
    }

    /** Every violation of what the browser shows, by rule and element. */
    @SuppressWarnings("unchecked")
    static List<String> violations(ChromeDriver driver) {
        driver.executeScript(script());
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String script() {
        try (InputStream axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            assumeTrue(axe != null, "axe is not among the libraries");
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
