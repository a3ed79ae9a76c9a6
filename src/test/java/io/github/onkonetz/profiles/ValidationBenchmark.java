package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.validation.FhirValidator;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.slf4j.LoggerFactory;

/**
 * Measures the CPU time of validations: ours against the profiles, by the code that a write uses up
 * to the database, and HAPI's as its starter does it, against the base specification. {@code
 * src/bench/validation} runs it.
 */
public final class ValidationBenchmark {

  private static final int MANY = 1000;

  /** So often ours is measured, and the middle taken; HAPI's takes minutes each time. */
  private static final int ROUNDS = 5;

  private static final int ROUNDS_OF_HAPI = 1;

  private static final double NANOS_PER_MILLI = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final PrintStream OUT = System.out;

  private ValidationBenchmark() {}

  /**
   * Prints a table of milliseconds of CPU time.
   *
   * @param args none
   */
  public static void main(String[] args) {
    ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
    FhirContext fhir = FhirContext.forR4();
    List<String> organizations =
        Entries.valid().stream()
            .filter(e -> e.contains("\"resourceType\": \"Organization\""))
            .toList();
    row("", "first", "tenth", "each of 1,000", "each of 1,000 in a transaction");
    row("---", "---", "---", "---", "---");
    ours(fhir, organizations);
    base(fhir, organizations);
    System.exit(0);
  }

  private static void ours(FhirContext fhir, List<String> organizations) {
    ValidatorStart start = ValidatorStart.begin(fhir);
    start.awaitWarm();
    ConformancePackage conformance = start.conformance();
    RetiredSystems systems = new RetiredSystems(conformance);
    SentContent content =
        new SentContent(fhir, systems, ContentLimits.DEFAULT, new QueryLimits(100, 500, 5, 50));
    EntryValidation validation =
        new EntryValidation(
            start.validation(),
            new Normalisation(fhir, systems),
            List.of(
                new TownDistance(),
                new KindCodes(conformance),
                new ValueLength(),
                new StrangePosition(),
                new GermanPostcode(),
                new IdentifierNumbers(),
                new ReadableTexts()),
            List.of());
    // What is done before the server says that it is ready, with a repository that has nothing.
    start.validation().lookAlsoIn(new PrePopulatedValidationSupport(fhir));
    new RehearseWrites(conformance, content, validation).run();
    // Conditions and patches are looked up in the repository; there are none among the entries.
    ConditionalMatches matches =
        new ConditionalMatches(new DaoRegistry(fhir), new MatchUrlService());
    BundleValidation bundles =
        new BundleValidation(
            new BundleShape(type -> true),
            validation,
            matches,
            new PatchPreview(fhir, content, matches));
    measure(
        "Onkonetz, its profiles",
        organizations,
        text -> none(validation.findings(content.read(text, false, null), Set.of())),
        transaction ->
            bundles
                .findings((Bundle) content.read(transaction, false, null), true, null)
                .forEach(ValidationBenchmark::none),
        ROUNDS);
  }

  private static void base(FhirContext fhir, List<String> organizations) {
    ValidationSupportChain chain =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir));
    FhirValidator base =
        fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    // It has no warm-up of its own: the definitions are read and converted outside of the
    // measuring.
    base.validateWithResult("{\"resourceType\":\"Practitioner\",\"active\":true}");
    measure(
        "HAPI as in its starter, base specification",
        organizations.stream().map(ValidationBenchmark::withoutProfile).toList(),
        base::validateWithResult,
        transaction -> {
          Bundle bundle = fhir.newJsonParser().parseResource(Bundle.class, transaction);
          bundle.getEntry().forEach(e -> base.validateWithResult(e.getResource()));
        },
        ROUNDS_OF_HAPI);
  }

  private static void measure(
      String label,
      List<String> organizations,
      Consumer<String> one,
      Consumer<String> together,
      int rounds) {
    double first = millis(() -> one.accept(organizations.get(organizations.size() / 2)));
    for (int i = 2; i < 10; i++) {
      one.accept(organizations.get(i));
    }
    double tenth = millis(() -> one.accept(organizations.get(10)));
    List<Double> each = new ArrayList<>();
    List<Double> inTransaction = new ArrayList<>();
    String transaction = transaction(organizations);
    for (int round = 0; round < rounds; round++) {
      each.add(
          millis(
              () -> {
                for (int i = 0; i < MANY; i++) {
                  one.accept(organizations.get(i % organizations.size()));
                }
              }));
      inTransaction.add(millis(() -> together.accept(transaction)));
    }
    row(label, number(first), number(tenth), number(middle(each)), number(middle(inTransaction)));
  }

  private static double middle(List<Double> rounds) {
    return rounds.stream().sorted().toList().get(rounds.size() / 2) / MANY;
  }

  /** The same organisations as one by one, each under an id of its own. */
  private static String transaction(List<String> organizations) {
    StringBuilder bundle =
        new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[");
    for (int i = 0; i < MANY; i++) {
      String id = "benchmark-" + i;
      String entry =
          organizations
              .get(i % organizations.size())
              .replaceFirst("\n  \"id\": \"[^\"]*\"", "\n  \"id\": \"" + id + "\"");
      bundle
          .append(i == 0 ? "" : ",")
          .append(
              "{\"resource\":%s,\"request\":{\"method\":\"PUT\",\"url\":\"Organization/%s\"}}"
                  .formatted(entry, id));
    }
    return bundle.append("]}").toString();
  }

  private static String withoutProfile(String entry) {
    return entry.replaceFirst("\"profile\": \\[[^]]*]", "\"versionId\": \"1\"");
  }

  /** A row that is refused would be measured wrongly. */
  private static void none(List<Finding> findings) {
    if (findings.stream().anyMatch(ProfileValidation::isError)) {
      throw new IllegalStateException(findings.toString());
    }
  }

  private static double millis(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_MILLI;
  }

  private static String number(double millis) {
    return String.format(Locale.ROOT, "%.2f", millis);
  }

  private static void row(String... cells) {
    OUT.println("| " + String.join(" | ", cells) + " |");
  }
}
