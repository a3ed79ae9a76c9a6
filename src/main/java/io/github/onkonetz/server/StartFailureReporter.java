package io.github.onkonetz.server;

import io.github.onkonetz.storage.StorageException;
import java.net.BindException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line why the server does not start. Everything that an operator can cause is named by
 * its cause; anything else is a defect of ours, and its stack trace goes to the log at level DEBUG.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartFailureReporter.class);

  private final @Nullable ConfigurableApplicationContext context;

  /** Created by Spring Boot, which passes the context that failed; null if none was made yet. */
  StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
    this.context = context;
  }

  @Override
  @SuppressWarnings(
      "PMD.SystemPrintln") // The one line that the operator reads, whatever the log is set to.
  public boolean reportException(Throwable failure) {
    System.err.println(
        "Onkonetz does not start: " + explain(failure).replaceAll("\\s+", " ").trim());
    LOG.debug("The start failed", failure);
    return true;
  }

  String explain(Throwable failure) {
    StorageException storage = find(failure, StorageException.class);
    if (storage != null) {
      return String.valueOf(storage.getMessage());
    }
    UnknownSettingException unknown = find(failure, UnknownSettingException.class);
    if (unknown != null) {
      return String.valueOf(unknown.getMessage());
    }
    return explainPort(failure);
  }

  private String explainPort(Throwable failure) {
    PortInUseException port = find(failure, PortInUseException.class);
    if (port != null) {
      return "Port %d is taken by another program. Choose another with server.port."
          .formatted(port.getPort());
    }
    BindException bind = find(failure, BindException.class);
    if (bind != null) {
      return "The address %s cannot be listened on: %s. See server.address and server.port."
          .formatted(property("server.address"), bind.getMessage());
    }
    return explainSetting(failure);
  }

  private String explainSetting(Throwable failure) {
    BindValidationException invalid = find(failure, BindValidationException.class);
    if (invalid != null) {
      return "A setting has a value that is not allowed: "
          + invalid.getValidationErrors().getAllErrors();
    }
    ConfigurationPropertiesBindException unbound =
        find(failure, ConfigurationPropertiesBindException.class);
    if (unbound != null) {
      return "A setting cannot be read: " + rootMessage(unbound);
    }
    SQLException database = find(failure, SQLException.class);
    if (database != null) {
      // What follows the question mark of the address may be a password.
      String address = property("spring.datasource.url").replaceAll("\\?.*", "");
      return "The database at %s does not answer: %s".formatted(address, database.getMessage());
    }
    return "%s (start with --logging.level.io.github.onkonetz=debug for more)"
        .formatted(rootMessage(failure));
  }

  private String property(String name) {
    return context == null ? "?" : context.getEnvironment().getProperty(name, "?");
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return type.cast(t);
      }
    }
    return null;
  }
}
