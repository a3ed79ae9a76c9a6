package io.github.onkonetz.tools;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;

/** Finds what the resources refer to among themselves, by type and id; asks nobody else. */
final class Neighbours implements IValidatorResourceFetcher {

  private final IWorkerContext context;
  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, Element> read = new HashMap<>();

  Neighbours(IWorkerContext context, List<Path> resources) {
    this.context = context;
    resources.forEach(file -> files.put(HoldToOfficialValidator.nameOf(file), file));
  }

  @Override
  public Element fetch(IResourceValidator validator, Object appContext, String url) throws IOException {
    String[] parts = url.replaceFirst("/_history/.*$", "").split("/");
    String name = parts.length < 2 ? url : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    if (!files.containsKey(name)) {
      return null;
    }
    if (!read.containsKey(name)) {
      byte[] content = Files.readAllBytes(files.get(name));
      read.put(name, Manager.parseSingle(context, new ByteArrayInputStream(content), FhirFormat.JSON));
    }
    return read.get(name);
  }

  /** Whatever is no definition at hand cannot be resolved: there is no network. */
  @Override
  public boolean resolveURL(
      IResourceValidator validator,
      Object appContext,
      String path,
      String url,
      String type,
      boolean canonical,
      List<CanonicalType> targets) {
    return URI.create(url).getScheme() == null;
  }

  @Override
  public byte[] fetchRaw(IResourceValidator validator, String url) throws IOException {
    throw new IOException("There is no network: " + url);
  }

  @Override
  public IValidatorResourceFetcher setLocale(Locale locale) {
    return this;
  }

  @Override
  public CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object appContext, String url) {
    return null;
  }

  @Override
  public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
    return false;
  }

  @Override
  public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
      IResourceValidator validator, Object appContext, String url) {
    return Set.of();
  }
}
