package io.github.onkonetz.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitsTest {

  private final QueryLimits limits = new QueryLimits(4, 10, 2, 2);

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "name=a",
        "a=1&b=2&c=3&d=4",
        "identifier=1,2,3,4,5,6,7,8,9,10",
        "organization.partof.name=x",
        "_has:PractitionerRole:organization:practitioner.name=x",
        "_include=a:b&_revinclude=c:d",
        "near=51.2%7C11.97%7C35%7Ckm",
        "name=a.b.c.d.e",
        "&&",
        "=&=",
        "a"
      })
  void letsPassWhatIsWithinTheLimits(String query) {
    assertThatCode(() -> limits.check(query)).doesNotThrowAnyException();
  }

  @Test
  void refusesTooManyParameters() {
    assertThat(refusal("a=1&a=2&a=3&b=4&c=5")).isEqualTo(ErrorCode.LIMIT_PARAMETERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identifier=1,2,3,4,5,6,7,8,9,10,11",
        "identifier=1%2c2%2C3,4,5,6,7,8,9,10,11",
        "a=1,2,3,4,5&b=1,2,3,4,5,6"
      })
  void refusesTooManyValues(String query) {
    assertThat(refusal(query)).isEqualTo(ErrorCode.LIMIT_VALUES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organization.partof.partof.name=x",
        "_has:A:b:_has:C:d:_has:E:f:name=x",
        "_has:A:b:c.d.name=x"
      })
  void refusesTooLongChains(String query) {
    assertThat(refusal(query)).isEqualTo(ErrorCode.LIMIT_HOPS);
  }

  @Test
  void refusesTooManyIncludes() {
    assertThat(refusal("_include=a:b&_include:iterate=c:d&_revinclude=e:f"))
        .isEqualTo(ErrorCode.LIMIT_INCLUDES);
  }

  @Test
  void formIsHeldToTheSame() {
    assertThat(refusal(Map.of("a", new String[] {"1", "2", "3", "4", "5"})))
        .isEqualTo(ErrorCode.LIMIT_PARAMETERS);
    assertThat(refusal(Map.of("a", new String[] {"1,2,3,4,5,6,7", "8,9,10,11"})))
        .isEqualTo(ErrorCode.LIMIT_VALUES);
    assertThat(refusal(Map.of("a.b.c.d", new String[] {"x"}))).isEqualTo(ErrorCode.LIMIT_HOPS);
    assertThat(refusal(Map.of("_include", new String[] {"a", "b", "c"})))
        .isEqualTo(ErrorCode.LIMIT_INCLUDES);
    assertThatCode(() -> limits.check(Map.of("a", new String[] {"1,2"}, "b.c", new String[0])))
        .doesNotThrowAnyException();
  }

  @Test
  void aHundredValuesAreWithinWhatHoldsByDefault() {
    QueryLimits byDefault = new QueryLimits(100, 500, 5, 50);
    String values = IntStream.range(0, 500).mapToObj(i -> "v" + i).collect(Collectors.joining(","));
    assertThatCode(() -> byDefault.check("identifier=" + values)).doesNotThrowAnyException();
  }

  private ErrorCode refusal(String query) {
    return catchThrowableOfType(RefusedException.class, () -> limits.check(query))
        .findings()
        .get(0)
        .code();
  }

  private ErrorCode refusal(Map<String, String[]> query) {
    return catchThrowableOfType(RefusedException.class, () -> limits.check(query))
        .findings()
        .get(0)
        .code();
  }
}
