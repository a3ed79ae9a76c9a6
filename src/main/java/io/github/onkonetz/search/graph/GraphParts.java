package io.github.onkonetz.search.graph;

import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.search.index.AffiliationFacts;
import io.github.onkonetz.search.index.DateSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;

/** Says as a Parameters resource what the entries of an answer do not: depths, ways, numbers. */
final class GraphParts {

  private final GraphVocabulary vocabulary;
  private final MessageLanguage language;

  GraphParts(GraphVocabulary vocabulary, MessageLanguage language) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** What is around an organisation. */
  Parameters network(OrganizationNode center, String date, Neighbourhood around) {
    Parameters parameters = new Parameters();
    parameters.addParameter("center", reference(center));
    parameters.addParameter("date", new DateType(date));
    around
        .depths()
        .forEach(
            (node, depth) -> {
              ParametersParameterComponent part = parameters.addParameter().setName("organization");
              add(part, "reference", reference(node));
              add(part, "depth", new IntegerType(depth));
            });
    around
        .relations()
        .forEach(relation -> describe(parameters.addParameter().setName("relation"), relation));
    partnersByKind(center, around.relations())
        .forEach(
            (kind, number) -> {
              ParametersParameterComponent part = parameters.addParameter().setName("partners");
              add(part, "kind", vocabulary.coding(GraphVocabulary.PARTNER_KIND, kind, language));
              add(part, "count", new IntegerType(number));
            });
    return parameters;
  }

  private static Map<String, Integer> partnersByKind(
      OrganizationNode center, List<Relation> relations) {
    Map<String, Set<OrganizationNode>> partners = new TreeMap<>();
    for (Relation relation : relations) {
      AffiliationFacts facts = relation.facts();
      String kind = facts == null || relation.upper() != center ? null : facts.partnerKind();
      if (kind != null) {
        partners.computeIfAbsent(kind, k -> new HashSet<>()).add(relation.lower());
      }
    }
    Map<String, Integer> numbers = new TreeMap<>();
    partners.forEach((kind, nodes) -> numbers.put(kind, nodes.size()));
    return numbers;
  }

  /** The ways from one organisation to another. */
  Parameters paths(
      OrganizationNode from,
      OrganizationNode to,
      String date,
      ShortestPaths paths,
      RelationFilter filter) {
    Parameters parameters = new Parameters();
    parameters.addParameter("from", reference(from));
    parameters.addParameter("to", reference(to));
    parameters.addParameter("date", new DateType(date));
    parameters.addParameter("connected", new BooleanType(!paths.paths().isEmpty()));
    if (!paths.paths().isEmpty()) {
      parameters.addParameter("length", new IntegerType(paths.length()));
    }
    for (List<OrganizationNode> path : paths.paths()) {
      ParametersParameterComponent way = parameters.addParameter().setName("path");
      for (int i = 0; i + 1 < path.size(); i++) {
        ParametersParameterComponent step = way.addPart().setName("step");
        add(step, "from", reference(path.get(i)));
        add(step, "to", reference(path.get(i + 1)));
        for (Relation relation : ShortestPaths.between(path.get(i), path.get(i + 1), filter)) {
          describe(step.addPart().setName("relation"), relation);
        }
      }
    }
    return parameters;
  }

  private void describe(ParametersParameterComponent part, Relation relation) {
    AffiliationFacts facts = relation.facts();
    add(part, "type", new CodeType(facts == null ? "part-of" : "affiliation"));
    add(part, "source", reference(relation.lower()));
    add(part, "target", reference(relation.upper()));
    if (facts == null) {
      return;
    }
    add(part, "affiliation", new Reference("OrganizationAffiliation/" + relation.affiliation()));
    String kind = facts.partnerKind();
    if (kind != null) {
      add(part, "partner-kind", vocabulary.coding(GraphVocabulary.PARTNER_KIND, kind, language));
    }
    for (String role : facts.networkRoles()) {
      add(part, "role", vocabulary.coding(GraphVocabulary.NETWORK_ROLE, role, language));
    }
    if (facts.status() != null) {
      add(part, "status", vocabulary.coding(GraphVocabulary.STATUS, facts.status(), language));
    }
    if (!facts.period().equals(DateSpan.ALWAYS)) {
      add(part, "period", period(facts.period()));
    }
  }

  /** Days from and to which, both inclusive; what was a month or a year is all of its days. */
  private static Period period(DateSpan span) {
    Period period = new Period();
    if (span.from() != Long.MIN_VALUE) {
      period.setStartElement(day(span.from()));
    }
    if (span.until() != Long.MAX_VALUE) {
      period.setEndElement(day(span.until()));
    }
    return period;
  }

  private static DateTimeType day(long millisecond) {
    return new DateTimeType(
        Instant.ofEpochMilli(millisecond).atZone(ZoneId.systemDefault()).toLocalDate().toString());
  }

  private static Reference reference(OrganizationNode node) {
    return new Reference(node.reference()).setDisplay(node.facts().name());
  }

  private static void add(ParametersParameterComponent parameter, String name, Type value) {
    parameter.addPart().setName(name).setValue(value);
  }
}
