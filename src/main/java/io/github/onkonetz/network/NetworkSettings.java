package io.github.onkonetz.network;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sample networks.
 *
 * @param sample whether the sample networks are loaded; unless set, they are loaded into the
 *     embedded database and not into one that {@code spring.datasource.url} names. What was edited
 *     or deleted stays as it is
 * @param synthetic whether the synthetic entries among them are loaded. If false, those that were
 *     loaded and that nobody has changed or refers to are deleted; like everything deleted they do
 *     not come back by themselves
 */
@ConfigurationProperties("onkonetz.network")
public record NetworkSettings(@Nullable Boolean sample, @DefaultValue("true") boolean synthetic) {}
