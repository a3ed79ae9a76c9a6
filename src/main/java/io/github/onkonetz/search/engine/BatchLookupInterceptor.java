package io.github.onkonetz.search.engine;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.LookupRequest;
import io.github.onkonetz.search.answer.SearchsetWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.springframework.http.HttpStatus;

/**
 * Searches within a batch that the index claims. HAPI runs the entries of a batch out of reach of
 * the interceptors of requests, so these searches are taken out of the batch, and their answers are
 * put in their places when its writes are done.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#transaction">batch</a>
 */
@Interceptor
class BatchLookupInterceptor {

  private static final String TAKEN = BatchLookupInterceptor.class.getName() + ".taken";

  /** Before those that look at the answer. */
  private static final int FIRST = -100;

  private static final Pattern SEARCH = Pattern.compile("/?([A-Za-z]+)\\?(.*)");

  private final IndexLookups lookups;
  private final SearchsetWriter writer;

  BatchLookupInterceptor(IndexLookups lookups, SearchsetWriter writer) {
    this.lookups = lookups;
    this.writer = writer;
  }

  /**
   * A search that was taken out.
   *
   * @param position among the entries of the batch
   */
  private record Taken(int position, String type, String query) {}

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  void takeOut(RequestDetails request, IBaseBundle bundle) {
    if (!(bundle instanceof Bundle batch) || batch.getType() != BundleType.BATCH) {
      return;
    }
    List<Taken> taken = new ArrayList<>();
    List<BundleEntryComponent> left = new ArrayList<>();
    for (BundleEntryComponent entry : batch.getEntry()) {
      Matcher search = SEARCH.matcher(String.valueOf(entry.getRequest().getUrl()));
      int position = taken.size() + left.size();
      if (entry.getRequest().getMethod() == HTTPVerb.GET
          && search.matches()
          && isClaimed(search.group(1), search.group(2), request)) {
        taken.add(new Taken(position, search.group(1), search.group(2)));
      } else {
        left.add(entry);
      }
    }
    batch.setEntry(left);
    // HAPI may call twice: for the interceptors of the server and for those of the request.
    if (!taken.isEmpty()) {
      request.getUserData().put(TAKEN, taken);
    }
  }

  /**
   * Tries it, for there are searches of which only the answer shows that the index cannot. One that
   * makes no sense is taken too, since its refusal says why.
   */
  private boolean isClaimed(String type, String query, RequestDetails request) {
    try {
      var claimed = lookups.claim(type, parameters(query), request);
      claimed.ifPresent(
          lookup -> lookups.answer(type, lookup, request.getFhirServerBase(), SearchPlan.UNWANTED));
      return claimed.isPresent();
    } catch (RefusedException refused) {
      return true;
    } catch (UnclaimedException needsRepository) {
      return false;
    }
  }

  private static Map<String, String[]> parameters(String query) {
    return UrlUtil.parseQueryString(query);
  }

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = FIRST)
  @SuppressWarnings("unchecked")
  void putAnswersIn(RequestDetails request, IBaseResource answer) {
    if (answer instanceof Bundle batch
        && batch.getType() == BundleType.BATCHRESPONSE
        && request.getUserData().remove(TAKEN) instanceof List<?> searches) {
      List<Taken> taken = (List<Taken>) searches;
      MessageLanguage language = MessageLanguage.preferred(request.getHeader("Accept-Language"));
      // In ascending order of their positions, so that each finds the ones before in their places.
      taken.forEach(t -> batch.getEntry().add(t.position(), answer(t, request, language)));
    }
  }

  private BundleEntryComponent answer(
      Taken taken, RequestDetails request, MessageLanguage language) {
    BundleEntryComponent entry = new BundleEntryComponent();
    try {
      LookupRequest lookup =
          lookups
              .claim(taken.type(), parameters(taken.query()), request)
              .orElseThrow(() -> new UnclaimedException(taken.query()));
      String base = request.getFhirServerBase();
      entry.setResource(
          writer.toBundle(
              lookups.answer(taken.type(), lookup, base, SearchPlan.UNWANTED), base, language));
      entry.getResponse().setStatus(status(HttpStatus.OK.value()));
    } catch (UnclaimedException gone) {
      refuse(entry, Finding.of(ErrorCode.ONLY_BY_INDEX, taken.query()), language);
    } catch (RefusedException refused) {
      refuse(entry, refused.findings().get(0), language);
    }
    return entry;
  }

  private static void refuse(
      BundleEntryComponent entry, Finding finding, MessageLanguage language) {
    entry
        .getResponse()
        .setStatus(status(finding.code().status()))
        .setOutcome(Finding.outcome(List.of(finding), language));
  }

  private static String status(int code) {
    return code + " " + HttpStatus.valueOf(code).getReasonPhrase();
  }
}
