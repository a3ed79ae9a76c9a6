package io.github.onkonetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application under test an empty data folder below {@code target}. */
final class FreshDataDirectory
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    try {
      Path parent = Files.createDirectories(Path.of("target", "it-data"));
      Path folder = Files.createTempDirectory(parent.toAbsolutePath(), "directory-");
      TestPropertyValues.of(
              "onkonetz.storage.data-dir=" + folder,
              // tests ask the database and the index the same questions
              "onkonetz.search.path-override=true",
              // tests may speak as a proxy would
              "onkonetz.proxy.trusted=127.0.0.1,::1",
              "spring.mail.host=127.0.0.1",
              "spring.mail.port=" + MailServer.shared().port(),
              "onkonetz.mail.from=" + MailServer.DIRECTORY,
              "onkonetz.mail.office=" + MailServer.OFFICE,
              "onkonetz.mail.address=https://directory.example/fhir/",
              // a mail is given up after three seconds
              "onkonetz.mail.attempts=6",
              "onkonetz.mail.retry=100ms")
          .applyTo(context);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
