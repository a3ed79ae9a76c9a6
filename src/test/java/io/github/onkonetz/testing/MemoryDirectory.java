package io.github.onkonetz.testing;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParameterCanonicalizer;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.server.util.FhirContextSearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ResourceSearchParams;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.search.index.EntryChange;
import io.github.onkonetz.search.index.EntryIndexing;
import io.github.onkonetz.storage.ServedTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.utilities.npm.NpmPackage;

/**
 * A directory index without a server: HAPI's extractor over the parameters of FHIR and of our
 * package, fed with any entries.
 */
public final class MemoryDirectory {

  /** Shared, since making one takes seconds. */
  public static final FhirContext CONTEXT = FhirContext.forR4Cached();

  private static final String PACKAGE = "/onkonetz.directory.tgz";

  private MemoryDirectory() {}

  /** An index of these entries, each in its first version unless it says otherwise. */
  public static DirectoryIndex of(Collection<? extends Resource> entries) {
    DirectoryIndex index = new DirectoryIndex(indexing(registry()));
    index.build(
        target ->
            entries.forEach(e -> target.accept((EntryChange.Stored) stored((Resource) e.copy()))));
    return index;
  }

  /** An index of the sample networks. */
  public static DirectoryIndex ofSamples() {
    return of(samples());
  }

  /**
   * A change that stores the entry; without a version it is the first, without a time it is now.
   */
  public static EntryChange stored(Resource entry) {
    if (!entry.getMeta().hasVersionId()) {
      entry.getMeta().setVersionId("1");
    }
    if (!entry.getMeta().hasLastUpdated()) {
      entry.getMeta().setLastUpdated(new Date());
    }
    return EntryChange.stored(CONTEXT, entry);
  }

  /** What entries are indexed with. */
  public static EntryIndexing indexing(ISearchParamRegistry registry) {
    return new EntryIndexing(
        new SearchParamExtractorR4(
            new StorageSettings(), new PartitionSettings(), CONTEXT, registry),
        registry);
  }

  /** FHIR's parameters and ours. */
  public static ISearchParamRegistry registry() {
    return new Registry(
        read("package").stream()
            .filter(SearchParameter.class::isInstance)
            .map(new SearchParameterCanonicalizer(CONTEXT)::canonicalizeSearchParameter)
            .toList());
  }

  /** The directory entries of the sample networks, without any version. */
  public static List<Resource> samples() {
    return read("example").stream()
        .filter(e -> ServedTypes.DIRECTORY.contains(e.fhirType()))
        .filter(
            e ->
                e.getMeta().getTag().stream()
                    .anyMatch(t -> t.getSystem().endsWith("/CodeSystem/data-origin")))
        .toList();
  }

  private static List<Resource> read(String folder) {
    try (InputStream file = MemoryDirectory.class.getResourceAsStream(PACKAGE)) {
      IParser parser = CONTEXT.newJsonParser();
      List<Resource> resources = new ArrayList<>();
      Map<String, byte[]> files =
          new TreeMap<>(NpmPackage.fromPackage(file).getFolders().get(folder).getContent());
      files.forEach(
          (name, content) -> {
            // the index is no resource
            if (name.contains("-")) {
              String json = new String(content, StandardCharsets.UTF_8);
              resources.add((Resource) parser.parseResource(json));
            }
          });
      return resources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * HAPI's registry for tests knows no types of further parameters and starts over at each call.
   */
  private static final class Registry extends FhirContextSearchParamRegistry {

    private final List<RuntimeSearchParam> ours;
    private final Map<String, ResourceSearchParams> byType = new ConcurrentHashMap<>();

    Registry(List<RuntimeSearchParam> ours) {
      super(CONTEXT);
      this.ours = ours;
    }

    @Override
    public ResourceSearchParams getActiveSearchParams(
        String type, SearchParamLookupContextEnum lookup) {
      return byType.computeIfAbsent(
          type,
          name -> {
            ResourceSearchParams parameters = super.getActiveSearchParams(name, lookup);
            ours.stream()
                .filter(p -> p.getBase().contains(name))
                .forEach(p -> parameters.put(p.getName(), p));
            return parameters;
          });
    }

    @Override
    public RuntimeSearchParam getActiveSearchParam(
        String type, String name, SearchParamLookupContextEnum lookup) {
      return getActiveSearchParams(type, lookup).get(name);
    }
  }
}
