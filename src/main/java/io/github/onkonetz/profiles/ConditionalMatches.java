package io.github.onkonetz.profiles;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;

/** Which stored entries a condition means, and what they are. */
public final class ConditionalMatches {

  private final DaoRegistry repository;
  private final MatchUrlService urls;

  ConditionalMatches(DaoRegistry repository, MatchUrlService urls) {
    this.repository = repository;
    this.urls = urls;
  }

  /**
   * The id of the one entry that meets a condition; nothing if none or several do, or if it cannot
   * be understood: the write itself says so.
   *
   * @param query of a search, with or without what stands before the question mark
   */
  Optional<String> only(String type, String query) {
    List<IIdType> ids = all(type, query);
    return ids.size() == 1 ? Optional.of(ids.get(0).getIdPart()) : Optional.empty();
  }

  /** Whether several entries meet a condition, so that it says nothing. */
  boolean several(String type, String query) {
    return all(type, query).size() > 1;
  }

  private List<IIdType> all(String type, String query) {
    try {
      return found(type, query);
    } catch (BaseServerResponseException notUnderstood) {
      return List.of();
    }
  }

  /**
   * Up to two ids of the entries that a condition means: two are enough to know that it is not one.
   *
   * @param query of a search, with or without what stands before the question mark
   * @return nothing if it cannot be understood
   */
  public Optional<List<String>> ids(String type, String query) {
    try {
      return Optional.of(found(type, query).stream().map(IIdType::getIdPart).toList());
    } catch (BaseServerResponseException | DataFormatException notUnderstood) {
      return Optional.empty();
    }
  }

  private List<IIdType> found(String type, String query) {
    var dao = repository.getResourceDao(type);
    SearchParameterMap search =
        urls.translateMatchUrl(
            type + "?" + query.substring(query.indexOf('?') + 1),
            dao.getContext().getResourceDefinition(type));
    search.setLoadSynchronousUpTo(2);
    return dao.searchForResourceIds(search, new SystemRequestDetails());
  }

  /** The entry of that id as it is stored; nothing if there is none, or no longer. */
  Optional<Resource> stored(String type, String id) {
    try {
      var dao = repository.getResourceDao(type);
      IIdType key = dao.getContext().getVersion().newIdType(type, id);
      IBaseResource found = dao.read(key, new SystemRequestDetails());
      return Optional.of((Resource) found);
    } catch (BaseServerResponseException notThere) {
      return Optional.empty();
    }
  }
}
