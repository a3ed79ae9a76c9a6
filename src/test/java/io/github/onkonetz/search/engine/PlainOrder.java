package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import io.github.onkonetz.places.FoldedText;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * The order that {@code _sort} asks for: of several values the least upwards and the greatest
 * downwards, entries without one last in both directions, ties by id.
 */
final class PlainOrder {

  private final PlainValues values;

  PlainOrder(PlainValues values) {
    this.values = values;
  }

  /**
   * The order.
   *
   * @param definitions parameters by name
   */
  Comparator<Resource> by(String sort, Function<String, RuntimeSearchParam> definitions) {
    Comparator<Resource> order = (one, other) -> 0;
    for (String key : sort.split(",")) {
      boolean down = key.startsWith("-");
      String name = down ? key.substring(1) : key;
      order = order.thenComparing(by(down, entry -> keys(entry, name, definitions)));
    }
    return order.thenComparing(entry -> entry.getIdElement().getIdPart());
  }

  private static <T extends Comparable<T>> Comparator<Resource> by(
      boolean down, Function<Resource, Stream<T>> keys) {
    Comparator<T> direction = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing(
        entry -> keys.apply(entry).min(direction).orElse(null), Comparator.nullsLast(direction));
  }

  /** Keys that compare as bytes of UTF-8 do: of texts in use here, chars do too. */
  private Stream<String> keys(
      Resource entry, String name, Function<String, RuntimeSearchParam> definitions) {
    if (name.equals("_id")) {
      return Stream.of(entry.getIdElement().getIdPart());
    } else if (name.equals("_lastUpdated")) {
      return Stream.of(number(entry.getMeta().getLastUpdated().getTime()));
    }
    RuntimeSearchParam parameter = definitions.apply(name);
    return switch (parameter.getParamType()) {
      case STRING -> values.strings(entry, parameter).stream().map(t -> FoldedText.of(t).folded());
      case DATE -> values.dates(entry, parameter).stream().map(span -> number(span.from()));
      case TOKEN -> values.tokens(entry, parameter).stream().map(PlainOrder::token);
      case URI -> values.uris(entry, parameter).stream();
      case REFERENCE -> values.references(entry, parameter).stream();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Without a system after those that have one. */
  private static String token(PlainValues.Token token) {
    return (token.system().isEmpty() ? "\uFFFF" : token.system()) + "\u0000" + token.code();
  }

  private static String number(long number) {
    // Shifted so that all are positive and compare as texts.
    return "%020d".formatted(BigInteger.valueOf(number).add(BigInteger.ONE.shiftLeft(63)));
  }
}
