package io.github.onkonetz.search.engine;

import java.util.Set;

/**
 * The codes behind a value set or a branch of a code system, as terms {@code system|code}.
 *
 * @see <a href="https://hl7.org/fhir/R4/search.html#token">modifiers of token parameters</a>
 */
interface CodeSets {

  /**
   * The codes of a value set.
   *
   * @throws UnclaimedException if the value set is not known here
   */
  Set<String> in(String valueSet);

  /**
   * A code and all that it subsumes.
   *
   * @throws UnclaimedException if the code system is not known here
   */
  Set<String> below(String system, String code);

  /**
   * A code and all that subsume it.
   *
   * @throws UnclaimedException if the code system is not known here
   */
  Set<String> above(String system, String code);
}
