package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Headless Chromium, as it is installed here. Without one, the tests that need it are skipped, or fail where the variable
 * HEARSAY_BROWSER is "required".
 */
final class Browser implements AutoCloseable {
    /** Kept, so that its level is: it warns of every browser newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        Optional<Path> browser = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = installed("chromedriver");
        boolean found = browser.isPresent() && driver.isPresent();
        if (!found && "required".equals(System.getenv("HEARSAY_BROWSER"))) {
            throw new AssertionError("HEARSAY_BROWSER is 'required', but chromium or chromedriver is not on the path;"
                    + " on Debian: apt-get install chromium chromium-driver");
        }
        Assumptions.assumeTrue(found, "chromium and chromedriver are not on the path");
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1400,950");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> installed(String... names) {
        String path = System.getenv("PATH");
        List<String> folders = path == null ? List.of() : List.of(path.split(File.pathSeparator, -1));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page anew at an address within it, and waits until it can be used. */
    void open(Path page, String hash) {
        // the same page at another address would not be loaded again
        driver.get("about:blank");
        driver.get(page.toUri() + hash);
        await(() -> truth("return document.documentElement.dataset.ready !== undefined"));
    }

    /** The width of a phone, or of a desk. */
    void resize(boolean phone) {
        if (phone) {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
        } else {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Whether the machine says that it likes pages dark. */
    void prefersDark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The texts of all elements of a kind that can be seen, asked for at once. */
    List<String> texts(String css) {
        Object texts = script(
                "return [...document.querySelectorAll(arguments[0])].filter(at => at.checkVisibility()).map(at => at.innerText.trim())",
                css);
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }

    void point(WebElement at) {
        new Actions(driver).moveToElement(at).perform();
    }

    void press(Keys... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Sets a field as typing does; typing itself depends on how a locale writes dates. */
    void set(String field, String value) {
        script(
                "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
                        + " field.dispatchEvent(new Event('input', { bubbles: true }));",
                field,
                value);
    }

    Object script(String script, Object... arguments) {
        Object result = driver.executeScript(script, arguments);
        return result == null ? "" : result;
    }

    /** Runs a script that hands its result to its last argument. */
    Object scriptAsync(String script) {
        Object result = driver.executeAsyncScript(script);
        return result == null ? "" : result;
    }

    boolean truth(String script) {
        return Boolean.TRUE.equals(script(script));
    }

    String address() {
        return String.valueOf(driver.getCurrentUrl());
    }

    /** Waits until something is so, for a few seconds at most. */
    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            script("return 0");
        }
    }

    /** What the console says; empty where nothing went wrong. */
    List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked of the network, files apart. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .filter(message -> !message.matches("(?s).*\"request\":\\{.*\"url\":\"(file|data|about):.*"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
