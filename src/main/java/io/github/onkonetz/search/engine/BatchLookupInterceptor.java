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
import io.github.onkonetz.search.answer.BatchAnswers;
import io.github.onkonetz.search.answer.Searchset;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Searches within a batch that the index claims, and questions within a batch or transaction that
 * only the index can answer. HAPI runs these entries out of reach of the interceptors of requests,
 * so they are taken out, and their answers are put in their places when the writes are done.
 *
 * @see <a href="https://hl7.org/fhir/R4/http.html#transaction">batch and transaction</a>
 */
@Interceptor
class BatchLookupInterceptor {

  private static final String TAKEN = BatchLookupInterceptor.class.getName() + ".taken";

  /** Before those that look at the answer. */
  private static final int FIRST = -100;

  private static final Pattern ADDRESS = Pattern.compile("/?([^?]*)(?:\\?(.*))?");
  private static final Pattern TYPE = Pattern.compile("[A-Za-z]+");

  private final IndexLookups lookups;
  private final List<BatchAnswers> questions;
  private final SearchsetWriter writer;

  BatchLookupInterceptor(
      IndexLookups lookups, List<BatchAnswers> questions, SearchsetWriter writer) {
    this.lookups = lookups;
    this.questions = List.copyOf(questions);
    this.writer = writer;
  }

  /**
   * An entry that was taken out.
   *
   * @param position among the entries of the Bundle
   * @param path what is asked: the type of a search, or the path of an operation
   * @param by who answers it; null if it is a search
   */
  private record Taken(int position, String path, String query, @Nullable BatchAnswers by) {

    Map<String, String[]> parameters() {
      return UrlUtil.parseQueryString(query);
    }
  }

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  void takeOut(RequestDetails request, IBaseBundle bundle) {
    if (!(bundle instanceof Bundle sent)
        || (sent.getType() != BundleType.BATCH && sent.getType() != BundleType.TRANSACTION)) {
      return;
    }
    List<Taken> taken = new ArrayList<>();
    List<BundleEntryComponent> left = new ArrayList<>();
    for (BundleEntryComponent entry : sent.getEntry()) {
      Taken claimed = claim(entry, taken.size() + left.size(), request, sent.getType());
      if (claimed == null) {
        left.add(entry);
      } else {
        taken.add(claimed);
      }
    }
    sent.setEntry(left);
    // HAPI may call twice: for the interceptors of the server and for those of the request.
    if (!taken.isEmpty()) {
      request.getUserData().put(TAKEN, taken);
    }
  }

  /** Null if the repository is to answer the entry. */
  private @Nullable Taken claim(
      BundleEntryComponent entry, int position, RequestDetails request, BundleType type) {
    Matcher address = ADDRESS.matcher(String.valueOf(entry.getRequest().getUrl()));
    if (entry.getRequest().getMethod() != HTTPVerb.GET || !address.matches()) {
      return null;
    }
    String path = address.group(1);
    String query = address.group(2) == null ? "" : address.group(2);
    for (BatchAnswers question : questions) {
      Taken taken = new Taken(position, path, query, question);
      if (question.claims(path, taken.parameters())) {
        if (type == BundleType.TRANSACTION) {
          // All or nothing: what makes no sense refuses the transaction before it begins.
          question.answer(path, taken.parameters(), request);
        }
        return taken;
      }
    }
    Taken search = new Taken(position, path, query, null);
    return type == BundleType.BATCH
            && address.group(2) != null
            && TYPE.matcher(path).matches()
            && isClaimed(search, request)
        ? search
        : null;
  }

  /**
   * Tries it, for there are searches of which only the answer shows that the index cannot. One that
   * makes no sense is taken too, since its refusal says why.
   */
  private boolean isClaimed(Taken search, RequestDetails request) {
    try {
      var claimed = lookups.claim(search.path(), search.parameters(), request);
      claimed.ifPresent(
          lookup ->
              lookups.answer(
                  search.path(), lookup, request.getFhirServerBase(), SearchPlan.UNWANTED));
      return claimed.isPresent();
    } catch (RefusedException refused) {
      return true;
    } catch (UnclaimedException needsRepository) {
      return false;
    }
  }

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = FIRST)
  @SuppressWarnings("unchecked")
  void putAnswersIn(RequestDetails request, IBaseResource answer) {
    if (answer instanceof Bundle batch
        && (batch.getType() == BundleType.BATCHRESPONSE
            || batch.getType() == BundleType.TRANSACTIONRESPONSE)
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
      entry.setResource(
          writer.toBundle(searchset(taken, request), request.getFhirServerBase(), language));
      entry.getResponse().setStatus(status(HttpStatus.OK.value()));
    } catch (UnclaimedException gone) {
      refuse(entry, Finding.of(ErrorCode.ONLY_BY_INDEX, taken.query()), language);
    } catch (RefusedException refused) {
      refuse(entry, refused.findings().get(0), language);
    }
    return entry;
  }

  private Searchset searchset(Taken taken, RequestDetails request) {
    BatchAnswers by = taken.by();
    if (by != null) {
      return by.answer(taken.path(), taken.parameters(), request);
    }
    LookupRequest lookup =
        lookups
            .claim(taken.path(), taken.parameters(), request)
            .orElseThrow(() -> new UnclaimedException(taken.query()));
    return lookups.answer(taken.path(), lookup, request.getFhirServerBase(), SearchPlan.UNWANTED);
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
