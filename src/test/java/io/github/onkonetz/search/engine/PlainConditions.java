package io.github.onkonetz.search.engine;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import io.github.onkonetz.places.FoldedText;
import io.github.onkonetz.search.index.DateSpan;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Resource;

/**
 * Whether an entry itself meets a condition, as the standard puts it, without any index.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html">FHIR search</a>
 */
final class PlainConditions {

  private static final Pattern DATE = Pattern.compile("(eq|ne|gt|ge|lt|le|sa|eb|ap)?(\\d.*)");

  private static final Pattern ALTERNATIVE = Pattern.compile("(?:[^,\\\\]|\\\\.)+");

  private final String base;
  private final PlainValues values;

  /**
   * @param base the address of the endpoint
   */
  PlainConditions(String base, ISearchParamExtractor extractor) {
    this.base = base;
    this.values = new PlainValues(extractor);
  }

  PlainValues values() {
    return values;
  }

  /** Whether any of the alternatives fits; {@code :not} means that none does. */
  boolean fits(Resource entry, RuntimeSearchParam parameter, String modifier, String value) {
    if (modifier.equals("missing")) {
      return isMissing(entry, parameter) == value.equals("true");
    }
    List<String> alternatives = alternatives(value);
    Predicate<String> fits = v -> fitsOne(entry, parameter, modifier, v);
    return modifier.equals("not")
        ? alternatives.stream().noneMatch(fits)
        : alternatives.stream().anyMatch(fits);
  }

  /** At commas, but not at those with a backslash before them that has none itself. */
  private static List<String> alternatives(String value) {
    return ALTERNATIVE.matcher(value).results().map(MatchResult::group).toList();
  }

  private boolean isMissing(Resource entry, RuntimeSearchParam parameter) {
    return switch (parameter.getParamType()) {
      case TOKEN -> values.tokens(entry, parameter).isEmpty();
      case STRING -> values.strings(entry, parameter).isEmpty();
      case URI -> values.uris(entry, parameter).isEmpty();
      case DATE -> values.dates(entry, parameter).isEmpty();
      default -> values.references(entry, parameter).isEmpty();
    };
  }

  private boolean fitsOne(
      Resource entry, RuntimeSearchParam parameter, String modifier, String value) {
    String meant = meant(value);
    return switch (parameter.getName()) {
      case "_id" -> entry.getIdElement().getIdPart().equals(meant);
      case "_lastUpdated" -> fitsDate(DateSpan.of(entry.getMeta().getLastUpdatedElement()), value);
      case "_profile" -> PlainValues.profiles(entry).contains(meant);
      case "_tag" -> hasToken(PlainValues.codings(entry.getMeta().getTag()), value);
      default -> fitsValue(entry, parameter, modifier, value);
    };
  }

  private boolean fitsValue(
      Resource entry, RuntimeSearchParam parameter, String modifier, String value) {
    String meant = meant(value);
    return switch (parameter.getParamType()) {
      case TOKEN ->
          modifier.equals("text")
              ? values.tokenTexts(entry, parameter).stream().anyMatch(t -> startsWith(t, meant))
              : hasToken(values.tokens(entry, parameter), value);
      case STRING ->
          values.strings(entry, parameter).stream().anyMatch(t -> fitsText(t, modifier, meant));
      case URI -> values.uris(entry, parameter).contains(meant);
      case DATE -> values.dates(entry, parameter).stream().anyMatch(span -> fitsDate(span, value));
      case REFERENCE ->
          modifier.equals("identifier")
              ? hasToken(values.referenceIdentifiers(entry, parameter), value)
              : values.references(entry, parameter).stream()
                  .anyMatch(r -> isReference(r, modifier, meant));
      default -> throw new IllegalArgumentException(parameter.getName());
    };
  }

  private static boolean fitsText(String text, String modifier, String meant) {
    return switch (modifier) {
      case "exact" -> text.equals(meant);
      case "contains" ->
          FoldedText.of(text).folded().contains(FoldedText.of(meant).folded())
              || FoldedText.of(text).plain().contains(FoldedText.of(meant).plain());
      default -> startsWith(text, meant);
    };
  }

  private static boolean startsWith(String text, String meant) {
    return FoldedText.of(text).folded().startsWith(FoldedText.of(meant).folded());
  }

  /** {@code code}, {@code system|code}, {@code system|} for any of its codes, or {@code |code}. */
  private static boolean hasToken(List<PlainValues.Token> tokens, String value) {
    Matcher bar = Pattern.compile("(?<!\\\\)\\|").matcher(value);
    if (!bar.find()) {
      return tokens.stream().anyMatch(t -> t.code().equals(meant(value)));
    }
    String system = meant(value.substring(0, bar.start()));
    String code = meant(value.substring(bar.end()));
    return tokens.stream()
        .anyMatch(
            t ->
                t.system().equals(system)
                    && (t.code().equals(code) || (code.isEmpty() && !system.isEmpty())));
  }

  private boolean isReference(String reference, String type, String meant) {
    String local = meant.startsWith(base + "/") ? meant.substring(base.length() + 1) : meant;
    Set<String> possible =
        local.contains("/")
            ? Set.of(local)
            : Set.of(reference.replaceFirst("/.*", "") + "/" + local);
    return possible.contains(reference) && (type.isEmpty() || reference.startsWith(type + "/"));
  }

  private static boolean fitsDate(DateSpan span, String value) {
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      throw new IllegalArgumentException(value);
    }
    DateSpan asked = DateSpan.of(new DateTimeType(date.group(2)));
    boolean within = asked.from() <= span.from() && span.until() <= asked.until();
    return switch (date.group(1) == null ? "eq" : date.group(1)) {
      case "eq" -> within;
      case "ne" -> !within;
      case "gt" -> span.until() > asked.until();
      case "ge" -> span.until() >= asked.from();
      case "lt" -> span.from() < asked.from();
      case "le" -> span.from() <= asked.until();
      case "sa" -> span.from() > asked.until();
      case "eb" -> span.until() < asked.from();
      default -> span.overlaps(asked);
    };
  }

  private static String meant(String value) {
    return value.replaceAll("\\\\([,|$\\\\])", "$1");
  }
}
