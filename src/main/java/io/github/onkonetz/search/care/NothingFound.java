package io.github.onkonetz.search.care;

import io.github.onkonetz.profiles.Bilingual;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.search.care.CareCondition.Fit;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.OrganizationFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Why a question has no hits: which condition removed the last ones, what there would be without a
 * single one of the conditions, and how far away.
 */
final class NothingFound {

  private static final double METRES_PER_KILOMETRE = 1000;

  private final CareQuestion question;
  private final List<CareCondition> conditions;

  /** The last condition at which services were left out that had met all before it. */
  private int last = -1;

  /** For each condition the services that meet all others. */
  private final List<List<Offer>> without;

  private NothingFound(CareQuestion question) {
    this.question = question;
    this.conditions = question.conditions();
    this.without =
        IntStream.range(0, conditions.size())
            .<List<Offer>>mapToObj(i -> new ArrayList<>())
            .toList();
  }

  /** What to tell the client; empty if there were no conditions. */
  static List<Finding> explain(CareQuestion question, DirectorySnapshot snapshot) {
    NothingFound nothing = new NothingFound(question);
    List<ServiceRow> candidates = FindCare.candidates(question, snapshot);
    for (ServiceRow service : candidates) {
      nothing.look(new Offer(service, question.origin()));
    }
    if (question.narrowing() != null) {
      nothing.lookBesides(candidates, ServiceTable.of(snapshot).rows());
    }
    return nothing.findings();
  }

  /**
   * The others do not meet the first condition, so that they are of interest if they meet the rest.
   */
  private void lookBesides(List<ServiceRow> candidates, List<ServiceRow> services) {
    Set<ServiceRow> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.addAll(candidates);
    Reach circle = question.circle();
    for (ServiceRow service : services) {
      // The cheaper question first: these are all services of the directory.
      boolean beyond = circle != null && service.isSurelyBeyond(circle);
      if (!beyond && !seen.contains(service)) {
        look(new Offer(service, question.origin()));
      }
    }
    if (services.size() > candidates.size()) {
      last = Math.max(last, 0);
    }
  }

  private final List<Offer> all = new ArrayList<>();

  private void look(Offer offer) {
    int failed = -1;
    for (int i = 0; i < conditions.size(); i++) {
      if (conditions.get(i).fits(offer) != Fit.YES) {
        if (failed >= 0) {
          return;
        }
        failed = i;
        last = Math.max(last, i);
      }
    }
    if (failed < 0) {
      all.add(offer);
    } else {
      without.get(failed).add(offer);
    }
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    // Each of the services is somewhere, but they are not together.
    boolean apart = !all.isEmpty();
    if (apart) {
      findings.add(Finding.of(ErrorCode.CARE_NOTHING, label(question.services())));
      question.services().forEach(service -> findings.addAll(withoutService(service)));
    } else if (last >= 0) {
      findings.add(Finding.of(ErrorCode.CARE_NOTHING, conditions.get(last).label()));
    }
    for (int i = conditions.size() - 1; i >= 0; i--) {
      boolean service = conditions.get(i).parameter().equals("service");
      List<Offer> offers = new ArrayList<>(without.get(i));
      if (!service) {
        offers.addAll(all);
        offers = FindCare.together(question.services(), offers);
      }
      if (!offers.isEmpty() && !(service && apart)) {
        findings.add(withoutIt(conditions.get(i).label(), offers));
      }
    }
    return findings;
  }

  private List<Finding> withoutService(Meaning service) {
    List<Meaning> others = question.services().stream().filter(other -> other != service).toList();
    List<Offer> offers =
        all.stream()
            .filter(offer -> others.stream().anyMatch(o -> o.fitsAny(offer.facts().types())))
            .toList();
    List<Offer> together = FindCare.together(others, offers);
    return together.isEmpty()
        ? List.of()
        : List.of(withoutIt("service=" + service.said(), together));
  }

  private static String label(List<Meaning> services) {
    return "service=" + String.join("&service=", services.stream().map(Meaning::said).toList());
  }

  private static Finding withoutIt(String label, List<Offer> offers) {
    int count = offers.size();
    Offer nearest = new CareHits(offers).page(new CarePage(1, null)).hits().get(0).offer();
    return Finding.of(
        ErrorCode.CARE_NOTHING_WITH,
        label,
        count == 1
            ? new Bilingual("einen Treffer", "one hit")
            : new Bilingual(count + " Treffer", count + " hits"),
        nearest(nearest));
  }

  private static Bilingual nearest(Offer offer) {
    double metres = offer.metres();
    String name = name(offer);
    if (Double.isNaN(metres)) {
      return new Bilingual(", zum Beispiel " + name, ", for example " + name);
    }
    String kilometres = String.format(Locale.ROOT, "%.1f", metres / METRES_PER_KILOMETRE);
    return new Bilingual(
        ", der nächste " + kilometres.replace('.', ',') + " km entfernt: " + name,
        ", the nearest " + kilometres + " km away: " + name);
  }

  private static String name(Offer offer) {
    @Nullable String provider = ((OrganizationFacts) offer.organizations().get(0).facts()).name();
    return offer.facts().name()
        + (provider == null ? "" : ", " + provider)
        + " ("
        + offer.entry().reference()
        + ")";
  }
}
