package io.github.onkonetz.server;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.Initialize;
import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import io.github.onkonetz.profiles.ConformancePackage;
import io.github.onkonetz.storage.ServedTypes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.StringType;

/**
 * What {@code /metadata} says: HAPI's own account of the registered methods, corrected to what
 * works here. Nothing in it depends on the time of asking or on who asked before, so that equal
 * servers give equal answers.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#capabilities">capabilities interaction</a>
 * @see <a
 *     href="https://profiles.ihe.net/ITI/mCSD/4.0.0/CapabilityStatement-IHE.mCSD.Directory.html">mCSD
 *     directory</a>
 */
public final class DirectoryMetadata implements IServerConformanceProvider<CapabilityStatement> {

  private static final String MCSD_DIRECTORY =
      "https://profiles.ihe.net/ITI/mCSD/CapabilityStatement/IHE.mCSD.Directory";

  private static final String OUR_REQUIREMENTS =
      "https://onkonetz.github.io/fhir/CapabilityStatement/onkonetz-directory";

  /** Known to HAPI and refused by it as long as lists, filters and languages are not indexed. */
  private static final Set<String> UNUSABLE_PARAMETERS =
      Set.of("_list", "_filter", "_language", "_in", "phonetic");

  /** Answered from the directory index. */
  private static final Set<String> FULL_TEXT = Set.of("_content", "_text");

  /** About types that a directory does not keep. */
  private static final Set<String> PARAMETERS_OF_UNSERVED_TYPES = Set.of("patient", "encounter");

  private final RestfulServer server;
  private final ISearchParamRegistry searchParameters;
  private final ConformancePackage conformance;
  private final String version;
  private final IFhirResourceDao<OperationDefinition> operationDefinitions;

  DirectoryMetadata(
      RestfulServer server,
      ISearchParamRegistry searchParameters,
      ConformancePackage conformance,
      String version,
      IFhirResourceDao<OperationDefinition> operationDefinitions) {
    this.server = server;
    this.searchParameters = searchParameters;
    this.conformance = conformance;
    this.version = version;
    this.operationDefinitions = operationDefinitions;
  }

  /**
   * HAPI asks here, and not the repository, for definitions of operations: they are in the package
   * like all others.
   */
  @Override
  public OperationDefinition readOperationDefinition(IIdType id, RequestDetails request) {
    return operationDefinitions.read(id, request);
  }

  /** Called by HAPI when every provider is registered. */
  @Initialize
  public void removeByProducts(RestfulServer initialized) {
    ServedOperations.removeByProducts(initialized);
  }

  /** HAPI's cache is off: it would tell everybody the base address of the first who asked. */
  @Override
  @Metadata(cacheMillis = 0)
  public CapabilityStatement getServerConformance(
      HttpServletRequest request, RequestDetails details) {
    CapabilityStatement statement =
        (CapabilityStatement)
            new ServerCapabilityStatementProvider(server, searchParameters, null)
                .getServerConformance(request, details);
    describe(statement);
    CapabilityStatementRestComponent rest = statement.getRestFirstRep();
    rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
    describeSecurity(rest.getSecurity());
    rest.getInteraction().sort(Comparator.comparing(i -> i.getCode().toCode()));
    String base = details.getServerBaseForRequest();
    correctOperations("", rest.getOperation(), base);
    rest.getResource()
        .sort(Comparator.comparing(CapabilityStatementRestResourceComponent::getType));
    rest.getResource().forEach(r -> correct(r, base));
    return statement;
  }

  private void describe(CapabilityStatement statement) {
    statement.setId("onkonetz");
    statement.setText(null);
    statement.setName("OnkonetzServer");
    statement.setTitle("Onkonetz, directory of oncology networks");
    statement.setPublisher("Onkonetz");
    statement.setDateElement(conformance.guide().getDateElement().copy());
    statement.getSoftware().setName("Onkonetz").setVersion(version);
    statement.getImplementation().setDescription("Directory of oncology networks");
    statement.getInstantiates().clear();
    statement.addInstantiates(MCSD_DIRECTORY);
    statement.addInstantiates(OUR_REQUIREMENTS);
    statement.addImplementationGuide(conformance.guide().getUrl());
    for (String format :
        List.of(
            "application/json-patch+json",
            "application/xml-patch+xml",
            "application/fhir+json",
            "application/fhir+xml")) {
      statement.addPatchFormat(format);
    }
  }

  /** Says to look at {@code .well-known/smart-configuration}. */
  private static void describeSecurity(CapabilityStatementRestSecurityComponent security) {
    security.setDescription(
        "Reading is open unless the operator wants otherwise; writing needs a token.");
    security
        .addService()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
        .setCode("SMART-on-FHIR")
        .setDisplay("SMART-on-FHIR");
  }

  private void correct(CapabilityStatementRestResourceComponent resource, String base) {
    String type = resource.getType();
    resource.setProfile("http://hl7.org/fhir/StructureDefinition/" + type);
    conformance.profilesOf(type).forEach(resource::addSupportedProfile);
    resource.getInteraction().sort(Comparator.comparing(i -> i.getCode().toCode()));
    resource.setVersioning(ResourceVersionPolicy.VERSIONEDUPDATE);
    resource.setReadHistory(true);
    resource.setUpdateCreate(true);
    resource.setConditionalRead(ConditionalReadStatus.FULLSUPPORT);
    resource.setConditionalDelete(ConditionalDeleteStatus.SINGLE);
    correctParameters(resource);
    correctIncludes(resource);
    correctOperations(type, resource.getOperation(), base);
  }

  private static void correctParameters(CapabilityStatementRestResourceComponent resource) {
    resource
        .getSearchParam()
        .removeIf(
            p ->
                UNUSABLE_PARAMETERS.contains(p.getName())
                    || isAboutUnservedType(p.getName())
                    || FULL_TEXT.contains(p.getName()));
    if (ServedTypes.DIRECTORY.contains(resource.getType())) {
      FULL_TEXT.forEach(
          name -> resource.addSearchParam().setName(name).setType(SearchParamType.STRING));
    }
    resource
        .getSearchParam()
        .sort(Comparator.comparing(CapabilityStatementRestResourceSearchParamComponent::getName));
    for (CapabilityStatementRestResourceSearchParamComponent parameter :
        resource.getSearchParam()) {
      // HAPI repeats for each type what the definition says for all of them.
      parameter.setDocumentation(null);
    }
  }

  private static boolean isAboutUnservedType(String parameter) {
    return PARAMETERS_OF_UNSERVED_TYPES.contains(parameter);
  }

  private static void correctIncludes(CapabilityStatementRestResourceComponent resource) {
    Set<String> references =
        resource.getSearchParam().stream()
            .filter(p -> p.getType() == SearchParamType.REFERENCE)
            .map(p -> resource.getType() + ":" + p.getName())
            .collect(Collectors.toCollection(HashSet::new));
    references.add("*");
    resource.getSearchInclude().removeIf(i -> !references.contains(i.getValue()));
    boolean definition = ServedTypes.CONFORMANCE.contains(resource.getType());
    // Definitions refer to definitions; HAPI lists them for every type because their targets are
    // open.
    resource
        .getSearchRevInclude()
        .removeIf(
            i ->
                isAboutUnservedType(parameterOf(i))
                    || (!definition && ServedTypes.CONFORMANCE.contains(typeOf(i))));
    resource.getSearchRevInclude().sort(Comparator.comparing(StringType::getValue));
  }

  private static String typeOf(StringType include) {
    return include.getValue().split(":", 2)[0];
  }

  private static String parameterOf(StringType include) {
    String[] parts = include.getValue().split(":", 2);
    return parts.length == 2 ? parts[1] : "";
  }

  private static void correctOperations(
      String type,
      List<CapabilityStatementRestResourceOperationComponent> operations,
      String base) {
    for (CapabilityStatementRestResourceOperationComponent operation : operations) {
      String listed = Objects.requireNonNullElse(operation.getDefinition(), base);
      operation.setDefinitionElement(
          new CanonicalType(
              ServedOperations.definitionOf(type, operation.getName(), listed, base)));
    }
    operations.sort(
        Comparator.comparing(CapabilityStatementRestResourceOperationComponent::getName));
  }

  @Override
  public void setRestfulServer(RestfulServer restfulServer) {
    // given in the constructor
  }
}
