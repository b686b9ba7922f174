package dk.holdplan.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a browser prints, on A4. */
final class Paper {

    private static final double INCH = 25.4;
    private static final double WIDTH = 210 / INCH;
    private static final double HEIGHT = 297 / INCH;
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b(?!s)");
    private static final String LETTERS = "/FontDescriptor";

    private Paper() {
    }

    /** How many pages the browser prints. */
    static int pages(ChromeDriver driver) {
        return (int) PAGE.matcher(pdf(driver, "")).results().count();
    }

    /** How many of some pages have nothing on them to read. */
    static int blank(ChromeDriver driver, int pages) {
        return (int) IntStream.rangeClosed(1, pages)
                .filter(page -> !pdf(driver, String.valueOf(page)).contains(LETTERS)).count();
    }

    /** How many pages there were, if everything that is printed stood without gaps. */
    static double length(ChromeDriver driver) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 703, "height", 1032, "deviceScaleFactor", 1, "mobile", false));
        Number height = (Number) driver.executeScript("return document.body.getBoundingClientRect().height");
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        return height.doubleValue() / 1032;
    }

    /** As it is written, byte by byte. */
    static String pdf(ChromeDriver driver, String pages) {
        Map<String, Object> printed = driver.executeCdpCommand("Page.printToPDF", Map.of("paperWidth", WIDTH,
                "paperHeight", HEIGHT, "preferCSSPageSize", true, "printBackground", false, "pageRanges", pages));
        return new String(Base64.getDecoder().decode((String) printed.get("data")), StandardCharsets.ISO_8859_1);
    }
}
