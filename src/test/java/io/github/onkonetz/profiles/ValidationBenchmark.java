package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
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
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.LoggerFactory;

/**
 * Measures the CPU time of validations: ours against the profiles, and HAPI's as its starter does
 * it, against the base specification. {@code src/bench/validation} runs it.
 */
public final class ValidationBenchmark {

  private static final int WARM = 1000;
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
    String one = organizations.get(organizations.size() / 2);
    row("", "first", "tenth", "each of 1,000", "each of 1,000 in a bundle");
    row("---", "---", "---", "---", "---");

    ValidatorStart start = ValidatorStart.begin(fhir);
    start.awaitWarm();
    ProfileValidation ours = start.validation();
    Consumer<String> oursOfText =
        text -> {
          Resource entry = (Resource) fhir.newJsonParser().parseResource(text);
          ours.findings(entry, EntryText.ofBody(text), Set.of());
        };
    measure("Onkonetz, its profiles", fhir, organizations, one, oursOfText, ours::findings);

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
        fhir,
        organizations,
        one,
        text -> base.validateWithResult(withoutProfile(text)),
        entry -> {
          Resource bare = entry.copy();
          bare.getMeta().setProfile(null);
          base.validateWithResult(bare);
        });
    System.exit(0);
  }

  private static void measure(
      String label,
      FhirContext fhir,
      List<String> organizations,
      String one,
      Consumer<String> ofText,
      Consumer<Resource> ofObject) {
    double first = millis(() -> ofText.accept(one));
    for (int i = 2; i < 10; i++) {
      ofText.accept(organizations.get(i));
    }
    double tenth = millis(() -> ofText.accept(organizations.get(10)));
    double each =
        millis(
                () -> {
                  for (int i = 0; i < WARM; i++) {
                    ofText.accept(organizations.get(i % organizations.size()));
                  }
                })
            / WARM;
    Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (int i = 0; i < WARM; i++) {
      String text = organizations.get(i % organizations.size());
      bundle.addEntry().setResource(fhir.newJsonParser().parseResource(Organization.class, text));
    }
    String text = fhir.newJsonParser().encodeResourceToString(bundle);
    double inBundle =
        millis(
                () -> {
                  Bundle sent = fhir.newJsonParser().parseResource(Bundle.class, text);
                  List<Resource> entries = new ArrayList<>();
                  sent.getEntry().forEach(e -> entries.add(e.getResource()));
                  entries.forEach(ofObject);
                })
            / WARM;
    row(label, number(first), number(tenth), number(each), number(inBundle));
  }

  private static String withoutProfile(String entry) {
    return entry.replaceFirst("\"profile\": \\[[^]]*]", "\"versionId\": \"1\"");
  }

  private static double millis(Runnable work) {
    long before = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_MILLI;
  }

  private static String number(double millis) {
    return String.format(Locale.ROOT, "%.1f", millis);
  }

  private static void row(String... cells) {
    OUT.println("| " + String.join(" | ", cells) + " |");
  }
}
