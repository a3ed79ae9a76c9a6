package io.github.onkonetz.submission;

import ca.uhn.fhir.context.FhirContext;
import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ChangeValidation;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.storage.ServedTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * Understands what was sent as changes of entries, each with the address that it has or will have,
 * and says of them what a write would say.
 */
final class PlanChanges {

  private final ChangeValidation validation;
  private final FindTarget targets;
  private final ResolveReferences references;
  private final EntryJson json;

  PlanChanges(ChangeValidation validation, IdentifierHolders holders, FhirContext fhirContext) {
    this.validation = validation;
    this.targets = new FindTarget(validation, holders);
    this.references = new ResolveReferences(validation, fhirContext);
    this.json = new EntryJson(fhirContext);
  }

  /**
   * The plan of a submission.
   *
   * @throws RefusedException 400 for what is no submission at all
   */
  Plan of(Resource sent) {
    if (!(sent instanceof Bundle bundle)) {
      Bundle single = new Bundle().setType(BundleType.COLLECTION);
      single.addEntry().setResource(sent);
      return ofContents(single, true);
    }
    if (bundle.getType() == BundleType.COLLECTION) {
      return ofContents(bundle, false);
    }
    if (bundle.getType() == BundleType.TRANSACTION) {
      return ofTransaction(bundle);
    }
    Bilingual given =
        bundle.getType() == null
            ? new Bilingual("Der Typ fehlt.", "The type is missing.")
            : new Bilingual(
                "Angegeben ist „" + bundle.getType().toCode() + "“.",
                "Given is \"" + bundle.getType().toCode() + "\".");
    throw new RefusedException(Finding.of(ErrorCode.SUBMIT_KIND, given).at("Bundle.type"));
  }

  /** A transaction is held to what its writing would say before anything in it is touched. */
  private Plan ofTransaction(Bundle bundle) {
    List<List<Finding>> findings = modifiable(validation.findings(bundle));
    List<Target> found = new ArrayList<>();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      BundleEntryComponent entry = bundle.getEntry().get(i);
      boolean understood =
          findings.get(i).stream().noneMatch(f -> f.code().code().startsWith("ONK-BUNDLE-"));
      found.add(understood ? targets.ofRequest(entry, findings.get(i)) : null);
    }
    references.apply(bundle, found);
    return plan(false, found, findings);
  }

  /** Contents become a transaction first: what they mean is what is held to the rules. */
  private Plan ofContents(Bundle bundle, boolean alone) {
    List<List<Finding>> findings = new ArrayList<>();
    List<Target> found = new ArrayList<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      List<Finding> own = new ArrayList<>();
      found.add(targets.ofContent(entry.getResource(), own));
      findings.add(own);
    }
    references.apply(bundle, found);
    Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Target target = found.get(i);
      if (target != null
          && target.content() != null
          && ServedTypes.DIRECTORY.contains(target.type())) {
        target.content().setId(target.id());
        BundleEntryComponent entry = transaction.addEntry().setResource(target.content());
        entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(target.reference());
        positions.add(i);
      }
    }
    List<List<Finding>> told = validation.findings(transaction);
    for (int i = 0; i < told.size(); i++) {
      List<Finding> ofEntry = findings.get(positions.get(i));
      told.get(i).forEach(f -> ofEntry.add(ofContent(f)));
      if (ofEntry.stream().anyMatch(f -> f.code() == ErrorCode.NUMBER_CHANGES)) {
        ofEntry.removeIf(f -> f.code() == ErrorCode.SUBMIT_NUMBER_UNKNOWN);
      }
    }
    return plan(alone, found, findings);
  }

  /** Contents have no request; what would be said of it is about the entry. */
  private static Finding ofContent(Finding finding) {
    String expression = String.valueOf(finding.expression());
    return expression.startsWith("request.") ? finding.at("resource") : finding;
  }

  private Plan plan(boolean alone, List<Target> found, List<List<Finding>> findings) {
    List<SubmittedChange> changes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Target target = found.get(i);
      if (target == null) {
        continue;
      }
      if (!ServedTypes.DIRECTORY.contains(target.type())) {
        String possible = String.join(", ", ServedTypes.DIRECTORY);
        findings
            .get(i)
            .add(Finding.of(ErrorCode.SUBMIT_TYPE, target.type(), possible).at(target.type()));
        continue;
      }
      change(i, target, findings.get(i)).ifPresent(changes::add);
    }
    return new Plan(alone, changes, findings);
  }

  private Optional<SubmittedChange> change(int index, Target target, List<Finding> findings) {
    Resource before = validation.stored(target.type(), target.id()).orElse(null);
    Resource after = target.content();
    String version = before == null ? "0" : before.getMeta().getVersionId();
    if (target.version() != null && !target.version().equals(version)) {
      findings.add(
          Finding.of(ErrorCode.SUBMIT_VERSION, target.reference(), version, target.version())
              .at("request.ifMatch"));
    }
    if (after == null) {
      if (before == null) {
        findings.add(Finding.of(ErrorCode.SUBMIT_NOT_THERE, target.reference()).at("request.url"));
        return Optional.empty();
      }
    } else {
      after.setId(target.id());
      if (before != null) {
        OwnNumber.keep(before, after);
        if (json.of(before).equals(json.of(after))) {
          findings.add(Finding.of(ErrorCode.SUBMIT_SAME, target.reference()).at(target.type()));
          return Optional.empty();
        }
      }
    }
    return Optional.of(new SubmittedChange(index, target.type(), target.id(), before, after));
  }

  private static List<List<Finding>> modifiable(List<List<Finding>> findings) {
    List<List<Finding>> copy = new ArrayList<>();
    findings.forEach(f -> copy.add(new ArrayList<>(f)));
    return copy;
  }
}
