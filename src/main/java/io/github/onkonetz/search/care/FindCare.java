package io.github.onkonetz.search.care;

import io.github.onkonetz.search.care.CareCondition.Fit;
import io.github.onkonetz.search.care.CareQuestion.Narrowing;
import io.github.onkonetz.search.index.Code;
import io.github.onkonetz.search.index.DirectorySnapshot;
import io.github.onkonetz.search.index.IndexFields;
import io.github.onkonetz.search.index.OrganizationFacts;
import io.github.onkonetz.search.index.StoredEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the services that answer a question, in one state of the directory. */
final class FindCare {

  private static final String SERVICE = "HealthcareService";

  /** What stands above hospitals and is no place to go to. */
  private static final Set<String> NOT_ONE_HOUSE = Set.of("operator", "network", "ccc-consortium");

  private FindCare() {}

  /**
   * The hits of a question.
   *
   * @param offers in no particular order
   * @param notRecorded by parameter, how many further services would be hits if what is recorded
   *     for them said anything about that condition
   */
  record Found(List<Offer> offers, Map<String, Integer> notRecorded) {}

  /** All services that meet the conditions of a question. */
  static Found find(CareQuestion question, DirectorySnapshot snapshot) {
    List<CareCondition> conditions = question.conditions();
    List<Offer> offers = new ArrayList<>();
    Map<String, Integer> notRecorded = new TreeMap<>();
    for (ServiceRow service : candidates(question, snapshot)) {
      Offer offer = new Offer(service, question.origin());
      CareCondition open = null;
      boolean fits = true;
      for (int i = 0; fits && i < conditions.size(); i++) {
        Fit fit = conditions.get(i).fits(offer);
        if (fit == Fit.NO || (fit == Fit.NOT_RECORDED && open != null)) {
          fits = false;
        } else if (fit == Fit.NOT_RECORDED) {
          open = conditions.get(i);
        }
      }
      if (fits && open == null) {
        offers.add(offer);
      } else if (fits && open != null) {
        notRecorded.merge(open.parameter(), 1, Integer::sum);
      }
    }
    return new Found(together(question.services(), offers), notRecorded);
  }

  /** All services that may meet the conditions. */
  static List<ServiceRow> candidates(CareQuestion question, DirectorySnapshot snapshot) {
    ServiceTable services = ServiceTable.of(snapshot);
    Narrowing narrowing = question.narrowing();
    return narrowing == null
        ? services.rows()
        : services.rows(
            Lookup.entries(
                snapshot, SERVICE, IndexFields.token(narrowing.parameter()), narrowing.terms()));
  }

  /** Of several things that are needed, only where all of them are at one organisation. */
  static List<Offer> together(List<Meaning> services, List<Offer> offers) {
    if (services.size() < 2) {
      return offers;
    }
    Map<String, Set<Integer>> there = new HashMap<>();
    for (Offer offer : offers) {
      Set<Integer> met = there.computeIfAbsent(house(offer), h -> new HashSet<>());
      for (int i = 0; i < services.size(); i++) {
        if (services.get(i).fitsAny(offer.facts().types())) {
          met.add(i);
        }
      }
    }
    return offers.stream()
        .filter(offer -> there.getOrDefault(house(offer), Set.of()).size() == services.size())
        .toList();
  }

  /** The highest organisation above a service that is one house, as a reference. */
  private static String house(Offer offer) {
    String house = String.valueOf(offer.facts().providedBy());
    for (StoredEntry organization : offer.organizations()) {
      if (isOneHouse((OrganizationFacts) organization.facts())) {
        house = organization.reference();
      }
    }
    return house;
  }

  private static boolean isOneHouse(OrganizationFacts organization) {
    return organization.types().stream().map(Code::code).noneMatch(NOT_ONE_HOUSE::contains);
  }
}
