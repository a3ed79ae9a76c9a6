package io.github.onkonetz.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.search.answer.Searchset;
import io.github.onkonetz.search.index.DirectoryIndex;
import io.github.onkonetz.testing.MemoryDirectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a value of each kind finds, in which order, on which page. */
class SearchEngineTest {

  private static DirectoryIndex index;
  private static EngineUnderTest engine;

  @BeforeAll
  static void fill() {
    List<Resource> entries = new ArrayList<>();
    Organization parent = organization("a-parent", "Müller, Lüdenscheid & Söhne", "Quelle");
    parent.addIdentifier().setSystem("urn:one").setValue("1|x");
    parent.addType().setText("Haus der Pflege").addCoding().setSystem("urn:kind").setCode("h");
    Organization child = organization("b-child", "Klinik", "Zebra", "Aal");
    child.setActive(false).setPartOf(new Reference("Organization/a-parent"));
    child.addType().addCoding().setCode("h");
    child.addIdentifier().setSystem("urn:two").setValue("1");
    Organization grandchild = organization("c-grandchild", "Weißes Haus");
    grandchild.setPartOf(new Reference("Organization/b-child"));
    grandchild.getPartOf().getIdentifier().setSystem("urn:two").setValue("1");
    Organization foreign = organization("d-foreign", "Fern");
    foreign.setPartOf(new Reference("http://example.org/fhir/Organization/9"));
    entries.addAll(List.of(parent, child, grandchild, foreign));
    entries.add(affiliation("year", "2024", "2024"));
    entries.add(affiliation("open", "2024-03-01", null));
    entries.add(affiliation("past", null, "2023-06"));
    entries.add(affiliation("never", null, null));
    for (int i = 0; i < 9; i++) {
      Practitioner person = new Practitioner();
      person.setId("person-" + i);
      if (i % 3 != 0) {
        person.addName().setFamily("Familie" + i % 2);
      }
      entries.add(person);
    }
    index = MemoryDirectory.of(entries);
    engine = new EngineUnderTest(index);
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Organization organization(String id, String name, String... aliases) {
    Organization organization = new Organization().setActive(true).setName(name);
    organization.setId(id);
    List.of(aliases).forEach(organization::addAlias);
    return organization;
  }

  private static OrganizationAffiliation affiliation(String id, String start, String end) {
    OrganizationAffiliation affiliation = new OrganizationAffiliation();
    affiliation.setId(id);
    affiliation.setOrganization(new Reference("Organization/a-parent"));
    affiliation.setParticipatingOrganization(new Reference("Organization/c-grandchild"));
    affiliation.getPeriod().getStartElement().setValueAsString(start);
    affiliation.getPeriod().getEndElement().setValueAsString(end);
    return affiliation;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name=mueller-luedenscheid; a-parent",
        "name=QUE; a-parent",
        "name:contains=elle; a-parent",
        "name:contains=lüdenscheid; a-parent",
        "name:exact=Müller\\, Lüdenscheid & Söhne; a-parent",
        "name:exact=müller\\, Lüdenscheid & Söhne;",
        "name=Klinik,weisses; b-child c-grandchild",
        "name=Klinik&name=Aal; b-child",
        "active=false; b-child",
        "active:not=false; a-parent c-grandchild d-foreign",
        "type=h; a-parent b-child",
        "type=urn:kind|h; a-parent",
        "type=|h; b-child",
        "type=urn:kind|; a-parent",
        "type:not=urn:kind|h; b-child c-grandchild d-foreign",
        "type:text=haus; a-parent",
        "type:missing=true; c-grandchild d-foreign",
        "type:missing=false; a-parent b-child",
        "identifier=1; b-child",
        "identifier=1\\|x; a-parent",
        "identifier=urn:one|1\\|x; a-parent",
        "partof=a-parent; b-child",
        "partof=Organization/a-parent,Organization/b-child; b-child c-grandchild",
        "partof:Organization=b-child; c-grandchild",
        "partof=http://localhost/fhir/Organization/b-child; c-grandchild",
        "partof=http://example.org/fhir/Organization/9; d-foreign",
        "partof:identifier=urn:two|1; c-grandchild",
        "partof:identifier=1,9; c-grandchild",
        "partof:identifier=urn:two|; c-grandchild",
        "partof:identifier=urn:one|1;",
        "_has:Organization:partof:partof:identifier=1; b-child",
        "partof.name=mueller; b-child",
        "partof.partof.name=mueller; c-grandchild",
        "partof:Organization.active=false; c-grandchild",
        "partof.type:missing=true;",
        "_has:Organization:partof:active=false; a-parent",
        "_has:Organization:partof:partof.name=mueller; a-parent",
        "_has:Organization:partof:partof.name=klinik; b-child",
        "_has:OrganizationAffiliation:primary-organization:participating-organization.name=weiss; a-parent",
        "_has:OrganizationAffiliation:participating-organization:_has:Organization:partof:name=x;",
        "_id=c-grandchild,a-parent; a-parent c-grandchild",
        "_lastUpdated=lt2000; ",
        "_lastUpdated=ge2000&active=false; b-child"
      })
  void organizationIsFoundBy(String query, String ids) {
    assertThat(engine.ids("Organization?" + encoded(query))).isEqualTo(words(ids));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, year",
    "eq2024-03-01,",
    "ne2024, open past",
    "gt2024, open",
    "gt2023-06, open year",
    "ge2024-12-31, open year",
    "lt2024, past",
    "le2024-01-01, past year",
    "le2024-02-29, past year",
    "sa2024-02, open",
    "sa2023-12-31, open year",
    "eb2023-07, past",
    "eb2025, past year",
    "ap2024-05, open year",
    "ap2023, past"
  })
  void periodIsFoundBy(String date, String ids) {
    assertThat(engine.ids("OrganizationAffiliation?date=" + date)).isEqualTo(words(ids));
  }

  @Test
  void missingValuesComeLastInBothDirectionsAndOnEveryPage() {
    for (String sort : List.of("family", "-family", "family,-_id")) {
      String search = "Practitioner?_sort=" + sort + "&_count=1000";
      List<String> whole = engine.ids(search);
      assertThat(whole.subList(6, 9)).containsExactlyInAnyOrder("person-0", "person-3", "person-6");
      for (int count = 1; count <= 9; count++) {
        List<String> walked = new ArrayList<>();
        String last = search;
        for (String next = search.replace("1000", "" + count); next != null; ) {
          Searchset page = engine.ask(next);
          walked.addAll(EngineUnderTest.ids(page));
          last = next;
          next = EngineUnderTest.link(page, "next");
        }
        assertThat(walked).as(sort + " by " + count).isEqualTo(whole);
        assertThat(backwards(last)).as(sort + " back by " + count).isEqualTo(whole);
      }
    }
  }

  private static List<String> backwards(String last) {
    List<List<String>> pages = new ArrayList<>();
    for (String next = last; next != null; ) {
      Searchset page = engine.ask(next);
      pages.add(EngineUnderTest.ids(page));
      next = EngineUnderTest.link(page, "previous");
    }
    Collections.reverse(pages);
    return pages.stream().flatMap(List::stream).toList();
  }

  @Test
  void ofSeveralValuesTheLeastCountsUpwardsAndTheGreatestDownwards() {
    assertThat(engine.ids("Organization?alias:missing=false&_sort=alias"))
        .containsExactly("b-child", "a-parent");
    assertThat(engine.ids("Organization?alias:missing=false&_sort=-alias"))
        .containsExactly("b-child", "a-parent");
    assertThat(engine.ids("OrganizationAffiliation?_sort=-date").get(0)).isEqualTo("open");
  }

  @Test
  void whatComesAlongIsFollowedOnlyIfAskedFor() {
    assertThat(
            EngineUnderTest.includes(
                engine.ask("Organization?_id=c-grandchild&_include=Organization:partof")))
        .containsExactly("Organization/b-child");
    assertThat(
            EngineUnderTest.includes(
                engine.ask("Organization?_id=c-grandchild&_include:iterate=Organization:partof")))
        .containsExactly("Organization/a-parent", "Organization/b-child");
    assertThat(
            EngineUnderTest.includes(
                engine.ask(
                    "Organization?_id=a-parent&_revinclude:iterate=Organization:partof"
                        + "&_revinclude=OrganizationAffiliation:primary-organization")))
        .containsExactly(
            "Organization/b-child",
            "Organization/c-grandchild",
            "OrganizationAffiliation/never",
            "OrganizationAffiliation/open",
            "OrganizationAffiliation/past",
            "OrganizationAffiliation/year");
    assertThat(EngineUnderTest.includes(engine.ask("OrganizationAffiliation?_id=year&_include=*")))
        .containsExactly("Organization/a-parent", "Organization/c-grandchild");
  }

  @Test
  void anOffsetIsUnderstoodOnAFirstPage() {
    assertThat(engine.ids("Practitioner?_count=2&_offset=3"))
        .containsExactly("person-3", "person-4");
    assertThat(engine.ids("Practitioner?_count=2&_offset=300")).isEmpty();
  }

  @Test
  void totalIsThatOfAllPages() {
    Searchset first = engine.ask("Practitioner?_count=4");
    assertThat(first.total()).isEqualTo(9);
    assertThat(engine.ask(EngineUnderTest.link(first, "next")).total()).isEqualTo(9);
    assertThat(engine.ask("Practitioner?_count=4&_total=none").total()).isNull();
    assertThat(engine.ask("Practitioner?_count=0").hits()).isEmpty();
  }

  @Test
  void aCursorIsGoodForItsOwnSearchOnly() {
    String next = EngineUnderTest.link(engine.ask("Practitioner?_count=4&_sort=family"), "next");
    String cursor = next.replaceFirst(".*(_cursor=[^&]*).*", "$1");
    assertThat(engine.ids("Practitioner?_count=7&_sort=family&" + cursor)).hasSize(5);
    for (String other :
        List.of(
            "Practitioner?_sort=-family&", "Practitioner?active=true&_sort=family&", "Endpoint?")) {
      assertThatThrownBy(() -> engine.ask(other + cursor))
          .isInstanceOfSatisfying(
              RefusedException.class, gone -> assertThat(gone.getStatusCode()).isEqualTo(410));
    }
  }

  private static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : List.of(text.trim().split(" "));
  }

  private static String encoded(String query) {
    return query.replace("& ", "%26 ").replace(" ", "%20");
  }
}
