package io.github.onkonetz.search.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which way lookups go.
 *
 * @param pathOverride whether anybody may choose by the request header X-Lookup-Path (index or
 *     repository) who answers a search; for tests and comparisons
 */
@ConfigurationProperties("onkonetz.search")
record LookupPathSettings(@DefaultValue("false") boolean pathOverride) {}
