package io.github.onkonetz.submission;

import io.github.onkonetz.profiles.ChangeValidation;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.storage.ServedTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Which entry of the directory is meant. What cannot be found out is a finding. */
final class FindTarget {

  private final ChangeValidation stored;
  private final IdentifierHolders holders;

  FindTarget(ChangeValidation stored, IdentifierHolders holders) {
    this.stored = stored;
    this.holders = holders;
  }

  /** The entry that a part of a transaction is about, whose form was checked before. */
  @Nullable Target ofRequest(BundleEntryComponent entry, List<Finding> findings) {
    HTTPVerb method = entry.getRequest().getMethod();
    String url = String.valueOf(entry.getRequest().getUrl()).replaceFirst("^/", "");
    String type = url.replaceFirst("[/?].*", "");
    Resource content = entry.getResource();
    String match = entry.getRequest().getIfMatch();
    String version = match == null ? null : match.strip().replaceAll("^W/|\"", "");
    return switch (method) {
      case POST -> ofCreate(entry, type, content);
      case PUT -> {
        String sentId = content.getIdElement().getIdPart();
        yield new Target(
            type, id(type, url).orElse(sentId == null ? newId() : sentId), content, version);
      }
      case PATCH -> {
        Optional<Resource> patched = stored.patched(url, content);
        if (patched.isEmpty()) {
          findings.add(Finding.of(ErrorCode.SUBMIT_NOT_THERE, url).at("request.url"));
          yield null;
        }
        yield new Target(type, patched.get().getIdElement().getIdPart(), patched.get(), version);
      }
      case DELETE -> {
        Optional<String> id = id(type, url);
        if (id.isEmpty()) {
          findings.add(Finding.of(ErrorCode.SUBMIT_NOT_THERE, url).at("request.url"));
          yield null;
        }
        yield new Target(type, id.get(), null, version);
      }
      default -> {
        findings.add(
            Finding.of(ErrorCode.SUBMIT_METHOD, method.toCode() + " " + url).at("request.method"));
        yield null;
      }
    };
  }

  private Target ofCreate(BundleEntryComponent entry, String type, Resource content) {
    String condition = entry.getRequest().getIfNoneExist();
    Optional<Resource> there =
        condition == null
            ? Optional.empty()
            : stored.only(type, condition).flatMap(id -> stored.stored(type, id));
    // What is there already stays as it is; others may refer to it by its name in the Bundle.
    return there
        .map(t -> new Target(type, t.getIdElement().getIdPart(), t, null))
        .orElseGet(() -> new Target(type, newId(), content, null));
  }

  private Optional<String> id(String type, String url) {
    return url.contains("?")
        ? stored.only(type, url)
        : Optional.ofNullable(new IdType(url).getIdPart());
  }

  /** The entry that content is about, by its identifiers; a new one if nobody has them. */
  @Nullable Target ofContent(@Nullable Resource content, List<Finding> findings) {
    if (content == null) {
      findings.add(Finding.of(ErrorCode.BUNDLE_CONTENT, "PUT").at("resource"));
      return null;
    }
    String type = content.fhirType();
    if (!ServedTypes.DIRECTORY.contains(type)) {
      return new Target(type, newId(), content, null);
    }
    Set<String> found = new LinkedHashSet<>();
    for (Identifier identifier : identifiers(content)) {
      Optional<String> holder = holders.holder(type, identifier);
      holder.filter(h -> h.startsWith(type + "/")).ifPresent(found::add);
      if (holder.isEmpty() && IdentifierHolders.NUMBER.equals(identifier.getSystem())) {
        findings.add(
            Finding.of(ErrorCode.SUBMIT_NUMBER_UNKNOWN, identifier.getValue())
                .at(type + ".identifier"));
      }
    }
    String sentId = content.getIdElement().getIdPart();
    if (sentId != null
        && !found.contains(type + "/" + sentId)
        && stored.stored(type, sentId).isPresent()) {
      found.add(type + "/" + sentId);
    }
    if (found.size() > 1) {
      findings.add(
          Finding.of(ErrorCode.SUBMIT_AMBIGUOUS, String.join(", ", found))
              .at(type + ".identifier"));
    }
    String id =
        found.stream().findFirst().map(r -> new IdType(r).getIdPart()).orElseGet(this::newId);
    return new Target(type, id, content, null);
  }

  /** Identifiers that say who it is, our own number first. */
  private static List<Identifier> identifiers(Resource entry) {
    Property property = entry.getNamedProperty("identifier");
    List<Base> values = property == null ? List.of() : property.getValues();
    return values.stream()
        .map(Identifier.class::cast)
        .filter(i -> i.hasSystem() && i.hasValue() && i.getUse() != IdentifierUse.OLD)
        .sorted(
            (a, b) ->
                Boolean.compare(
                    !Objects.equals(a.getSystem(), IdentifierHolders.NUMBER),
                    !Objects.equals(b.getSystem(), IdentifierHolders.NUMBER)))
        .toList();
  }

  private String newId() {
    return UUID.randomUUID().toString();
  }
}
