package io.github.onkonetz.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onkonetz.testing.MemoryDirectory;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {

  private static final String DESIGNATION =
      "https://onkonetz.github.io/fhir/StructureDefinition/designation";

  @Test
  void tokensAreFoundWithAndWithoutTheirSystem() throws IOException {
    Organization organization = DirectoryIndexTest.organization("o", "Klinik", 1);
    organization.addIdentifier().setSystem("urn:numbers").setValue("4711");
    organization.addIdentifier().setValue("ohne");
    organization.addType().setText("Große Klinik").addCoding().setSystem("urn:s").setCode("c");
    try (DirectoryIndex index = MemoryDirectory.of(List.of(organization))) {
      assertThat(term(index, "t.identifier", "4711")).isOne();
      assertThat(term(index, "t.identifier", "urn:numbers|4711")).isOne();
      assertThat(term(index, "t.identifier", "urn:numbers|")).isOne();
      assertThat(term(index, "t.identifier", "|4711")).isZero();
      assertThat(term(index, "t.identifier", "|ohne")).isOne();
      assertThat(term(index, "tt.type", "GROSSE KLINIK")).isOne();
      assertThat(term(index, "has", "identifier")).isOne();
      assertThat(term(index, "has", "partof")).isZero();
    }
  }

  @Test
  void stringsAreFoldedInBothSpellingsAndKeptAsTheyAre() throws IOException {
    Organization organization = DirectoryIndexTest.organization("o", "Müller-Quelle", 1);
    try (DirectoryIndex index = MemoryDirectory.of(List.of(organization))) {
      assertThat(term(index, "s.name", "MULLER QULLE")).isOne();
      assertThat(term(index, "s.name", "MULLER QUELLE")).isOne();
      assertThat(term(index, "x.name", "Müller-Quelle")).isOne();
      assertThat(term(index, "x.name", "müller-quelle")).isZero();
    }
  }

  @Test
  void referencesAreFoundLiterallyAndByTheirIdentifier() throws IOException {
    Organization part = DirectoryIndexTest.organization("part", "Teil", 1);
    part.getPartOf()
        .setReference("Organization/whole/_history/3")
        .getIdentifier()
        .setSystem("urn:numbers")
        .setValue("1");
    try (DirectoryIndex index = MemoryDirectory.of(List.of(part))) {
      assertThat(term(index, "r.partof", "Organization/whole")).isOne();
      assertThat(term(index, "ri.partof", "urn:numbers|1")).isOne();
    }
  }

  @Test
  void aDayLastsUntilItsLastMillisecondAndAnOpenPeriodForever() throws IOException {
    OrganizationAffiliation until = affiliation("until");
    until.getPeriod().setEndElement(new DateTimeType("2024-03-31"));
    OrganizationAffiliation since = affiliation("since");
    since.getPeriod().setStartElement(new DateTimeType("2024-04"));
    try (DirectoryIndex index = MemoryDirectory.of(List.of(until, since))) {
      long march = millis("2024-03-31T23:59:59.999");
      assertThat(at(index, Long.MIN_VALUE)).containsExactly("OrganizationAffiliation/until");
      assertThat(at(index, march)).containsExactly("OrganizationAffiliation/until");
      assertThat(at(index, march + 1)).containsExactly("OrganizationAffiliation/since");
      assertThat(at(index, Long.MAX_VALUE)).containsExactly("OrganizationAffiliation/since");
    }
  }

  @Test
  void aCompositeAsksOneElementForItsCodeAndItsTime() throws IOException {
    Organization organization = DirectoryIndexTest.organization("o", "Zentrum", 1);
    organization.addExtension(designation("first", "active", "2020", "2022"));
    organization.addExtension(designation("second", "active", "2023", null));
    organization.addExtension(designation("third", "planned", "2020", null));
    try (DirectoryIndex index = MemoryDirectory.of(List.of(organization))) {
      assertThat(valid(index, "first", "2021-05-01T00:00:00")).isOne();
      assertThat(valid(index, "first", "2022-12-31T23:59:59")).isOne();
      assertThat(valid(index, "first", "2023-01-01T00:00:00")).isZero();
      assertThat(valid(index, "urn:designations|second", "2024-05-01T00:00:00")).isOne();
      assertThat(valid(index, "second", "2021-05-01T00:00:00")).isZero();
      assertThat(valid(index, "third", "2021-05-01T00:00:00")).isZero();
    }
  }

  private static Extension designation(String code, String status, String from, String until) {
    Period period = new Period().setStartElement(new DateTimeType(from));
    if (until != null) {
      period.setEndElement(new DateTimeType(until));
    }
    Extension designation = new Extension(DESIGNATION);
    designation.addExtension(
        "code", new CodeableConcept(new Coding("urn:designations", code, null)));
    designation.addExtension("status", new CodeType(status));
    designation.addExtension("period", period);
    return designation;
  }

  private static OrganizationAffiliation affiliation(String id) {
    OrganizationAffiliation affiliation = new OrganizationAffiliation();
    affiliation.setId(id);
    return affiliation;
  }

  private static long millis(String localTime) {
    return new DateTimeType(localTime).getValue().toInstant().toEpochMilli();
  }

  private static List<String> at(DirectoryIndex index, long moment) throws IOException {
    return found(
        index, LongRange.newContainsQuery("d.date", new long[] {moment}, new long[] {moment}));
  }

  private static int valid(DirectoryIndex index, String code, String localTime) throws IOException {
    long moment = millis(localTime);
    long hash = IndexFields.codeHash(code);
    String field = IndexFields.codeAtTime("designation-code-period");
    long[] lower = {hash, Long.MIN_VALUE, moment};
    long[] upper = {hash, moment, Long.MAX_VALUE};
    return found(index, LongPoint.newRangeQuery(field, lower, upper)).size();
  }

  private static int term(DirectoryIndex index, String field, String term) throws IOException {
    return found(index, new TermQuery(new Term(field, term))).size();
  }

  private static List<String> found(DirectoryIndex index, Query query) throws IOException {
    try (DirectorySnapshot snapshot = index.acquire()) {
      return DirectoryIndexTest.find(snapshot, query);
    }
  }
}
