package io.github.onkonetz.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "{'name':'A','telecom':[{'value':'1'}],'active':true}";

  @Test
  void differentFieldsAreMerged() {
    Merge merge =
        merge(
            BASE,
            "{'name':'B','telecom':[{'value':'1'}],'active':true}",
            "{'name':'A','telecom':[{'value':'2'}],'active':true}");
    assertThat(merge.both()).isEmpty();
    assertThat(merge.ours()).containsExactly("Organization.name");
    assertThat(merge.theirs()).containsExactly("Organization.telecom");
    assertThat(merge.content())
        .isEqualTo(read("{'name':'B','telecom':[{'value':'2'}],'active':true}"));
  }

  @Test
  void theSameFieldOverlaps() {
    Merge merge = merge("{'name':'A'}", "{'name':'B'}", "{'name':'C'}");
    assertThat(merge.both()).containsExactly("Organization.name");
  }

  @Test
  void twoWhoWriteTheSameAgree() {
    Merge merge = merge("{'name':'A'}", "{'name':'B'}", "{'name':'B'}");
    assertThat(merge.both()).isEmpty();
    assertThat(merge.content()).isEqualTo(read("{'name':'B'}"));
  }

  @Test
  void aListIsOneField() {
    Merge merge =
        merge("{'alias':['x','y']}", "{'alias':['x','y','z']}", "{'alias':['w','x','y']}");
    assertThat(merge.both()).containsExactly("Organization.alias");
  }

  @Test
  void partsOfOneElementAreFieldsOfTheirOwn() {
    Merge merge =
        merge(
            "{'partOf':{'reference':'Organization/1','display':'d'}}",
            "{'partOf':{'reference':'Organization/2','display':'d'}}",
            "{'partOf':{'reference':'Organization/1'}}");
    assertThat(merge.ours()).containsExactly("Organization.partOf.reference");
    assertThat(merge.theirs()).containsExactly("Organization.partOf.display");
    assertThat(merge.content()).isEqualTo(read("{'partOf':{'reference':'Organization/2'}}"));
  }

  @Test
  void whatStandsBesideAPrimitiveValueBelongsToIt() {
    Merge merge =
        merge(
            "{'name':'A','_name':{'id':'1'}}",
            "{'name':'A','_name':{'id':'2'}}",
            "{'name':'B','_name':{'id':'1'}}");
    assertThat(merge.both()).containsExactly("Organization.name");
  }

  @Test
  void whatOneRemovesAndTheOtherLeavesIsGone() {
    Merge merge = merge(BASE, "{'name':'A','active':true}", BASE);
    assertThat(merge.content()).isEqualTo(read("{'name':'A','active':true}"));
    assertThat(merge.ours()).containsExactly("Organization.telecom");
  }

  private static Merge merge(String base, String ours, String theirs) {
    return Merge.of("Organization", read(base), read(ours), read(theirs));
  }

  private static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
