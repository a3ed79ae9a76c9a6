package io.github.onkonetz.network;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.onkonetz.profiles.WriteValidationInterceptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the sample networks in before the server takes its first request. Every start compares by
 * id, so that a second start writes nothing and a newer release adds what is new in it.
 */
final class SampleNetworkLoading implements SmartLifecycle {

  /**
   * After the search parameters by which entries are indexed, before the web server opens its port.
   */
  static final int PHASE = 2000;

  private static final Logger LOG = LoggerFactory.getLogger(SampleNetworkLoading.class);

  private final boolean wanted;
  private final boolean synthetic;
  private final FhirContext fhirContext;
  private final IFhirSystemDao<Bundle, Meta> repository;
  private final StoredEntries storedEntries;
  private boolean running;

  SampleNetworkLoading(
      boolean wanted,
      boolean synthetic,
      FhirContext fhirContext,
      IFhirSystemDao<Bundle, Meta> repository,
      StoredEntries storedEntries) {
    this.wanted = wanted;
    this.synthetic = synthetic;
    this.fhirContext = fhirContext;
    this.repository = repository;
    this.storedEntries = storedEntries;
  }

  @Override
  public void start() {
    if (wanted) {
      List<Resource> samples = SampleNetworks.read(fhirContext);
      Map<String, SampleSelection.State> stored = storedEntries.statesOf(references(samples));
      load(SampleSelection.toLoad(samples, stored, synthetic));
      if (!synthetic) {
        removeSynthetic(samples, stored);
      }
    }
    running = true;
  }

  private void load(List<Resource> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (Resource entry : entries) {
      transaction
          .addEntry()
          .setResource(entry)
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(SampleNetworks.reference(entry));
    }
    SystemRequestDetails request = new SystemRequestDetails();
    // The tests of the build validate them; doing it again would make the first start slower.
    WriteValidationInterceptor.exempt(request);
    repository.transaction(request, transaction);
    LOG.info("Loaded {} entries of the sample networks", entries.size());
  }

  private void removeSynthetic(List<Resource> samples, Map<String, SampleSelection.State> stored) {
    Set<String> candidates = SampleSelection.unchangedSynthetic(samples, stored);
    if (candidates.isEmpty()) {
      return;
    }
    List<Provenance> sources =
        samples.stream().filter(Provenance.class::isInstance).map(Provenance.class::cast).toList();
    Set<String> removable =
        SampleSelection.removable(
            candidates, storedEntries.linksTo(candidates), Set.copyOf(references(sources)));
    Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    for (String entry : removable) {
      transaction.addEntry().getRequest().setMethod(HTTPVerb.DELETE).setUrl(entry);
    }
    for (Provenance source : sources) {
      Provenance rest = source.copy();
      boolean named = rest.getTarget().removeIf(t -> removable.contains(t.getReference()));
      SampleSelection.State state = stored.get(SampleNetworks.reference(source));
      if (named && state != null && !state.deleted()) {
        transaction
            .addEntry()
            .setResource(rest)
            .getRequest()
            .setMethod(rest.hasTarget() ? HTTPVerb.PUT : HTTPVerb.DELETE)
            .setUrl(SampleNetworks.reference(source));
      }
    }
    repository.transaction(new SystemRequestDetails(), transaction);
    LOG.info("Removed {} synthetic entries of the sample networks", removable.size());
  }

  private static List<String> references(Collection<? extends Resource> entries) {
    return entries.stream().map(SampleNetworks::reference).collect(Collectors.toList());
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
