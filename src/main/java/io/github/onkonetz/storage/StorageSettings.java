package io.github.onkonetz.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the directory keeps its data.
 *
 * @param dataDir folder of the embedded database and of what the server remembers between starts;
 *     created if missing. Not used for the database when {@code spring.datasource.url} is set
 */
@ConfigurationProperties("onkonetz.storage")
public record StorageSettings(@DefaultValue("data") Path dataDir) {}
