package io.github.onkonetz.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.advisor.BasePolicyAdvisorForFullValidation;
import org.hl7.fhir.validation.service.model.InstanceValidatorParameters;

/**
 * Holds resources to the validator of HL7, without a network and without a terminology server.
 *
 * <p>Usage: {@code HoldToOfficialValidator DEFINITIONS TOLERATED FILE_OR_DIRECTORY...} with the FHIR package cache in
 * {@code ~/.fhir/packages} of {@code user.home}. Directories are not searched for others. A resource whose id begins
 * with {@code invalid-} has to break the invariant that its id names, and nothing else.
 *
 * @see <a href="https://confluence.hl7.org/display/FHIR/Using+the+FHIR+Validator">the validator of HL7</a>
 */
public final class HoldToOfficialValidator {

  private static final String INVALID = "invalid-";

  private final ValidationEngine engine;
  private final Tolerated tolerated;
  private final List<String> complaints = new ArrayList<>();

  private HoldToOfficialValidator(Path definitions, Tolerated tolerated, List<Path> resources) throws Exception {
    this.tolerated = tolerated;
    this.engine =
        new ValidationEngine.ValidationEngineBuilder()
            .withVersion("4.0.1")
            .withNoTerminologyServer()
            .withCanRunWithoutTerminologyServer(true)
            .withDefaultInstanceValidatorParameters(new InstanceValidatorParameters().setAllowExampleUrls(true))
            .fromSource("hl7.fhir.r4.core#4.0.1");
    engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), definitions.toString(), false);
    engine.prepare();
    engine.setFetcher(new Neighbours(engine.getContext(), resources));
    // Who is referred to is validated itself, and not once more with each who refers to it.
    engine.setPolicyAdvisor(
        new BasePolicyAdvisorForFullValidation(ReferenceValidationPolicy.CHECK_EXISTS_AND_TYPE, Set.of()));
  }

  public static void main(String[] arguments) throws Exception {
    Tolerated tolerated = new Tolerated(Path.of(arguments[1]));
    List<Path> resources = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      resources.addAll(files(Path.of(arguments[i])));
    }
    HoldToOfficialValidator validator =
        new HoldToOfficialValidator(Path.of(arguments[0]), tolerated, resources);
    for (Path resource : resources) {
      validator.hold(resource);
    }
    tolerated.idle().forEach(rule -> validator.complaints.add("tolerated, but does not occur: " + rule));
    validator.complaints.forEach(System.out::println);
    System.out.println(resources.size() + " resources, " + validator.complaints.size() + " complaints");
    System.exit(validator.complaints.isEmpty() && !resources.isEmpty() ? 0 : 1);
  }

  private static List<Path> files(Path given) throws IOException {
    if (!Files.isDirectory(given)) {
      return List.of(given);
    }
    try (Stream<Path> files = Files.list(given)) {
      // The manifest and the index of a package are no resources; only resources are named Type-id.
      return files.filter(file -> file.getFileName().toString().matches("[A-Z]\\w+-.+\\.json")).sorted().toList();
    }
  }

  private void hold(Path file) throws Exception {
    List<ValidationMessage> messages = new ArrayList<>();
    String resource = nameOf(file);
    engine.validate(Files.readAllBytes(file), FhirFormat.JSON, List.of(), messages);
    List<Found> findings =
        messages.stream()
            .filter(message -> message.getLevel() != IssueSeverity.INFORMATION && message.getLevel() != IssueSeverity.NULL)
            .map(message -> found(resource, message))
            .filter(finding -> !tolerated.covers(finding))
            .toList();
    String id = resource.substring(resource.indexOf('/') + 1);
    if (id.startsWith(INVALID)) {
      String invariant = id.substring(INVALID.length(), id.lastIndexOf('-'));
      String broken = "Constraint failed: " + invariant + ":";
      if (findings.isEmpty()) {
        complaints.add(resource + " does not break " + invariant);
      }
      findings.stream().filter(finding -> !finding.text().startsWith(broken)).map(Found::toString).forEach(complaints::add);
    } else {
      findings.stream().map(Found::toString).forEach(complaints::add);
    }
  }

  /** Type and id of what a file contains. */
  static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst("-", "/");
  }

  private static Found found(String resource, ValidationMessage message) {
    return new Found(
        resource,
        message.getLevel().toCode(),
        String.valueOf(message.getMessageId()),
        String.valueOf(message.getLocation()),
        String.valueOf(message.getMessage()));
  }
}
