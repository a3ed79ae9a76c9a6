package io.github.onkonetz.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that entries are held to: those of the package and FHIR's own, both in memory,
 * and, for what neither has, those that somebody has stored in the repository. Not HAPI's own
 * chain: that one needs the whole persistence to be there, while this one can be read and warmed
 * while the persistence is still being set up. Safe for use by several threads.
 */
final class KnownDefinitions {

  /**
   * What was found out about codes, and which canonical URLs lead nowhere. A directory uses some
   * hundred codes of its own; the rest is for what senders make up.
   */
  static final int MOST_REMEMBERED = 5000;

  /** How long another node's new definition may go unnoticed; this node's own are noticed. */
  private static final Duration REMEMBERED_FOR = Duration.ofHours(1);

  private final ConformancePackage conformance;
  private final DefaultProfileValidationSupport standard;
  private final PrePopulatedValidationSupport ours;
  private final Stored stored;
  private final ValidationSupportChain chain;

  KnownDefinitions(FhirContext fhirContext, ConformancePackage conformance) {
    this.conformance = conformance;
    this.standard = new DefaultProfileValidationSupport(fhirContext);
    this.ours = conformance.inMemory(fhirContext);
    this.stored = new Stored(fhirContext);
    this.chain =
        new ValidationSupportChain(
            CacheConfiguration.defaultValues()
                .setCacheSize(MOST_REMEMBERED)
                .setCacheTimeout(REMEMBERED_FOR),
            ours,
            new DirectoryTerminology(fhirContext),
            standard,
            new CommonCodeSystemsTerminologyService(fhirContext),
            stored);
    // A concept may carry codings of other systems beside the one that a value set asks for.
    chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
  }

  IValidationSupport support() {
    return chain;
  }

  /** Reads FHIR's own definitions; takes seconds the first time, and nothing afterwards. */
  void read() {
    LeanBaseDefinitions.read(standard);
  }

  /** The definitions of FHIR's types, and our profiles. */
  List<StructureDefinition> structures() {
    List<StructureDefinition> structures = new ArrayList<>();
    for (IBaseResource definition : standard.fetchAllStructureDefinitions()) {
      StructureDefinition structure = (StructureDefinition) definition;
      if (structure.getDerivation() != TypeDerivationRule.CONSTRAINT) {
        structures.add(structure);
      }
    }
    conformance.definitions().stream()
        .filter(StructureDefinition.class::isInstance)
        .map(StructureDefinition.class::cast)
        .forEach(structures::add);
    return structures;
  }

  /** From now on, definitions are also looked for there, last. */
  void lookAlsoIn(IValidationSupport repository) {
    stored.repository = repository;
    chain.invalidateExpiringCaches();
  }

  /**
   * A definition with that canonical URL was written or deleted. What memory has comes before it,
   * so that only others matter.
   */
  void changed(@Nullable String url) {
    if (url == null
        || (ours.fetchStructureDefinition(url) == null
            && ours.fetchCodeSystem(url) == null
            && ours.fetchValueSet(url) == null)) {
      chain.invalidateCaches();
    }
  }

  /** What the repository has, as soon as there is one. */
  private static final class Stored implements IValidationSupport {

    private final FhirContext fhirContext;
    private volatile @Nullable IValidationSupport repository;

    Stored(FhirContext fhirContext) {
      this.fhirContext = fhirContext;
    }

    @Override
    public FhirContext getFhirContext() {
      return fhirContext;
    }

    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
      return ask(r -> r.fetchStructureDefinition(url));
    }

    @Override
    public @Nullable IBaseResource fetchCodeSystem(String url) {
      return ask(r -> r.fetchCodeSystem(url));
    }

    @Override
    public @Nullable IBaseResource fetchValueSet(String url) {
      return ask(r -> r.fetchValueSet(url));
    }

    private @Nullable IBaseResource ask(Function<IValidationSupport, IBaseResource> question) {
      IValidationSupport known = repository;
      return known == null ? null : question.apply(known);
    }
  }
}
