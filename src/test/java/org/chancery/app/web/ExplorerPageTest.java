package org.chancery.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Tries the pages in a real browser. With the system property {@code chancery.screenshots} set to a
 * folder, what they look like is kept there.
 */
class ExplorerPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir static Path profile;
  private static RunningServer server;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    assumeTrue(
        Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
        "no browser here; install the packages chromium and chromium-driver");
    server = RunningServer.withSample();
    browser = new ChromeDriver(service(), options());
  }

  private static ChromeDriverService service() {
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(DRIVER.toFile())
        .usingAnyFreePort()
        .build();
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
      server.close();
    }
  }

  @BeforeEach
  void openThePage() {
    browser.manage().window().setSize(new Dimension(1000, 800));
    browser.get(server.address() + "/");
    browser.executeScript("localStorage.clear()");
    logged(LogType.BROWSER);
    logged(LogType.PERFORMANCE);
    browser.get(server.address() + "/");
    waitFor("body[data-ready=true]");
  }

  @Test
  void loadsWithoutErrorsAndAsksNobodyElse() {
    assertThat(browser.findElements(By.cssSelector("#questions > li"))).hasSizeGreaterThan(10);
    assertThat(logged(LogType.BROWSER)).isEmpty();
    assertThat(addressesAsked())
        .isNotEmpty()
        .allMatch(
            address -> address.startsWith(server.address() + "/") || address.startsWith("data:"));
    keep("explorer-1000");
  }

  @Test
  void runsAQueryWithItsDefaults() {
    browser.findElement(By.cssSelector("[data-query=contested]")).click();
    run("contested");
    waitUntil(By.cssSelector(".tabPanel.active .yasr table.dataTable tbody"), "spying");
    assertThat(logged(LogType.BROWSER)).isEmpty();
    keep("rows-1000");
    inTheDark(() -> keep("rows-dark"));
  }

  @Test
  void runsAQueryWithValuesOfItsForm() {
    ask("meetings", "actor", "Norland");
    run("actor/norland");
    waitUntil(By.cssSelector(".tabPanel.active .yasr table.dataTable tbody"), "Sudria");
    keep("form-1000");
  }

  @Test
  void opensTheThingsOfTheRowsHere() {
    ask("meetings", "actor", "Norland");
    run("actor/norland");
    waitFor(".tabPanel.active .yasr table.dataTable a.iri[href*='/id/']").click();
    browser.getWindowHandles().stream()
        .reduce((first, second) -> second)
        .ifPresent(browser.switchTo()::window);
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(ExpectedConditions.urlToBe(server.address() + "/id/event/e1"));
    assertThat(browser.findElement(By.tagName("h1")).getText()).startsWith("Consult");
  }

  @Test
  void tellsWhatIsWrongWithAParameter() {
    ask("meetings", "actor", "Nowhere");
    waitUntil(By.cssSelector("#questions form:not([hidden]) .problem"), "Nowhere");
  }

  @Test
  void findsQuestionsByTheirWords() {
    browser.findElement(By.id("sought")).sendKeys("sanction");
    List<String> shown =
        browser.findElements(By.cssSelector("#questions > li")).stream()
            .filter(WebElement::isDisplayed)
            .map(WebElement::getText)
            .toList();
    assertThat(shown)
        .isNotEmpty()
        .allMatch(text -> text.toLowerCase(Locale.ROOT).contains("sanction"));
  }

  @Test
  void completesTheTermsOfOurVocabulary() {
    Object terms =
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const find = (kind) => Yasgui.Yasqe.Autocompleters[kind].get(null, {});
            Promise.all(["class", "property", "prefixes"].map(find)).then((all) => done(all.flat()));
            """);
    assertThat(terms)
        .asInstanceOf(LIST)
        .contains(
            "https://w3id.org/chancery/ontology#Consult",
            "https://w3id.org/chancery/ontology#metWith",
            "cy: <https://w3id.org/chancery/ontology#>");
  }

  @Test
  void asksNobodyElseForCompletions() {
    new Actions(browser)
        .click(browser.findElement(By.cssSelector(".tabPanel.active .CodeMirror")))
        .keyDown(Keys.CONTROL)
        .sendKeys("a")
        .keyUp(Keys.CONTROL)
        .sendKeys("PREFIX cy: <https://w3id.org/chancery/ontology#> SELECT * { ?s a cy:Con")
        .keyDown(Keys.CONTROL)
        .sendKeys(" ")
        .keyUp(Keys.CONTROL)
        .perform();
    waitFor(".CodeMirror-hints");
    assertThat(browser.findElement(By.cssSelector(".CodeMirror-hints")).getText())
        .contains("cy:Consult");
    assertThat(addressesAsked()).allMatch(address -> address.startsWith(server.address() + "/"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/actor/norland, Norland",
    "/id/event/e2, Accuse: Sudria → Norland",
    "/id/article/aaa, Norland and Sudria meet in Norburg",
    "/id/article/bbb, <script>alert('headline')</script> & more",
    "/ontology, Ontology",
    "/void, About the data",
  })
  void opensAPage(String path, String title) {
    browser.get(server.address() + path);
    assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo(title);
    assertThat(logged(LogType.BROWSER)).isEmpty();
    keep("page" + path.replace('/', '-') + "-1000");
    inTheDark(() -> keep("page" + path.replace('/', '-') + "-dark"));
  }

  @ParameterizedTest
  @CsvSource({"/", "/id/actor/norland", "/id/event/e2", "/id/article/aaa", "/void", "/ontology"})
  void fitsANarrowScreen(String path) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 800, "deviceScaleFactor", 1, "mobile", true));
    browser.get(server.address() + path);
    if (path.equals("/")) {
      waitFor("body[data-ready=true]");
    }
    Object overflow =
        browser.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    keep("narrow" + path.replace('/', '-'));
    if (path.equals("/")) {
      browser.findElement(By.tagName("summary")).click();
      keep("narrow-questions");
    }
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    assertThat(overflow).isEqualTo(0L);
  }

  private static void inTheDark(Runnable work) {
    Map<String, Object> dark =
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark")));
    browser.executeCdpCommand("Emulation.setEmulatedMedia", dark);
    work.run();
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  private static void ask(String query, String parameter, String value) {
    browser.findElement(By.cssSelector("[data-query=" + query + "]")).click();
    WebElement field = waitFor("#questions form:not([hidden]) [name=" + parameter + "]");
    field.clear();
    field.sendKeys(value, Keys.ENTER);
  }

  private static void run(String expected) {
    waitUntil(By.cssSelector(".tabPanel.active .CodeMirror-code"), expected);
    browser.findElement(By.cssSelector(".tabPanel.active .yasqe_queryButton")).click();
  }

  private static WebElement waitFor(String selector) {
    return new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
  }

  private static void waitUntil(By element, String text) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(ExpectedConditions.textToBePresentInElementLocated(element, text));
  }

  private static List<String> logged(String type) {
    return browser.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }

  private static List<String> addressesAsked() {
    List<String> addresses = new ArrayList<>();
    for (String entry : logged(LogType.PERFORMANCE)) {
      if (entry.contains("\"Network.requestWillBeSent\"")) {
        addresses.add(entry.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"));
      }
    }
    return addresses;
  }

  private static void keep(String name) {
    Optional.ofNullable(System.getProperty("chancery.screenshots"))
        .map(folder -> Path.of(folder, name + ".png"))
        .ifPresent(ExplorerPageTest::keep);
  }

  private static void keep(Path file) {
    try {
      Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
