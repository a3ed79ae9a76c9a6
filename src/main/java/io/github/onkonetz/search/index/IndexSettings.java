package io.github.onkonetz.search.index;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory in memory.
 *
 * @param enabled whether lookups are answered from an index in memory; if not, the repository
 *     answers all that it can, and what only the index can answer is refused
 */
@ConfigurationProperties("onkonetz.search.index")
public record IndexSettings(@DefaultValue("true") boolean enabled) {}
