package io.github.onkonetz.profiles;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts the definitions of the package into the repository, where they can be read and searched like
 * every resource: once per content of the package, before the server takes its first request. The
 * guide is written last and carries the hash of the package as a tag, so that a start that was
 * interrupted begins again and a second start writes nothing. A definition that a newer package no
 * longer has is deleted.
 */
final class ConformanceInstallation implements SmartLifecycle {

  /** Where the hash of the installed package stands among the tags of the guide. */
  static final String HASH_SYSTEM = "https://onkonetz.github.io/fhir/sid/package-hash";

  /** Before the sample networks are loaded and before the web server opens its port. */
  static final int PHASE = 1000;

  private static final Logger LOG = LoggerFactory.getLogger(ConformanceInstallation.class);

  private final ConformancePackage conformance;
  private final DaoRegistry repository;
  private final ISearchParamRegistry searchParameters;
  private final TransactionTemplate transaction;
  private boolean running;

  ConformanceInstallation(
      ConformancePackage conformance,
      DaoRegistry repository,
      ISearchParamRegistry searchParameters,
      TransactionTemplate transaction) {
    this.conformance = conformance;
    this.repository = repository;
    this.searchParameters = searchParameters;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    Optional<ImplementationGuide> installed = installedGuide();
    if (installed.map(g -> g.getMeta().getTag(HASH_SYSTEM, conformance.hash())).isEmpty()) {
      install(installed);
    }
    running = true;
  }

  private void install(Optional<ImplementationGuide> former) {
    LOG.info("Installing the FHIR package onkonetz.directory {}", conformance.guide().getVersion());
    // Entries are indexed when they are written, so what they are indexed by comes first.
    write(SearchParameter.class::isInstance);
    searchParameters.forceRefresh();
    write(d -> !(d instanceof SearchParameter || d instanceof ImplementationGuide));
    transaction.executeWithoutResult(
        tx -> {
          former.ifPresent(this::deleteWhatIsGone);
          update(guideToStore());
        });
  }

  private void write(Predicate<MetadataResource> which) {
    List<MetadataResource> chosen = conformance.definitions().stream().filter(which).toList();
    transaction.executeWithoutResult(
        tx -> chosen.forEach(d -> update((MetadataResource) d.copy())));
  }

  @SuppressWarnings("unchecked")
  private void update(MetadataResource definition) {
    IFhirResourceDao<MetadataResource> dao =
        repository.getResourceDao((Class<MetadataResource>) definition.getClass());
    dao.update(definition, replacingTags());
  }

  /** HAPI keeps the tags of earlier versions unless told otherwise. */
  private static RequestDetails replacingTags() {
    SystemRequestDetails request = new SystemRequestDetails();
    request.addHeader(JpaConstants.HEADER_META_SNAPSHOT_MODE, "TAG");
    return request;
  }

  private ImplementationGuide guideToStore() {
    ImplementationGuide guide = conformance.guide().copy();
    // Examples are in the package, not necessarily on this server: references to them would dangle.
    Set<String> stored = references(conformance.definitions());
    guide
        .getDefinition()
        .getResource()
        .removeIf(r -> !stored.contains(r.getReference().getReference()));
    guide.getMeta().addTag().setSystem(HASH_SYSTEM).setCode(conformance.hash());
    return guide;
  }

  private void deleteWhatIsGone(ImplementationGuide former) {
    Set<String> stored = references(conformance.definitions());
    List<String> gone =
        former.getDefinition().getResource().stream()
            .map(r -> r.getReference().getReference())
            .filter(r -> !stored.contains(r))
            .toList();
    if (gone.isEmpty()) {
      return;
    }
    // The guide lets go of them first, since the repository does not delete what is referred to.
    ImplementationGuide emptied = former.copy();
    emptied.setDefinition(null);
    update(emptied);
    for (String reference : gone) {
      IdType id = new IdType(reference);
      repository.getResourceDao(id.getResourceType()).delete(id, new SystemRequestDetails());
      LOG.info("{} is no longer part of the package and was deleted", reference);
    }
  }

  private static Set<String> references(List<MetadataResource> definitions) {
    return definitions.stream()
        .map(d -> d.fhirType() + "/" + d.getIdElement().getIdPart())
        .collect(Collectors.toSet());
  }

  private Optional<ImplementationGuide> installedGuide() {
    IdType id = new IdType("ImplementationGuide", conformance.guide().getIdElement().getIdPart());
    try {
      return Optional.of(
          repository
              .getResourceDao(ImplementationGuide.class)
              .read(id, new SystemRequestDetails()));
    } catch (ResourceNotFoundException | ResourceGoneException notInstalled) {
      return Optional.empty();
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
