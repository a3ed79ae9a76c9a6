package io.github.onkonetz;

import io.github.onkonetz.security.AdministrationCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** Starts the directory server. A start that fails prints one line and ends with exit code 1. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@ConfigurationPropertiesScan
public class OnkonetzApplication {

  /**
   * Runs the server until it is stopped, or a command of administrators ({@code clients list}).
   *
   * @param args Spring Boot command line settings, such as {@code --server.port=8090}
   */
  public static void main(String[] args) {
    try {
      if (AdministrationCommand.isMeant(args)) {
        System.exit(AdministrationCommand.run(System.out, System.err, args));
      }
      new SpringApplication(OnkonetzApplication.class).run(args);
    } catch (RuntimeException | Error startFailed) {
      // StartFailureReporter has said why, in one line; what is left is the exit code.
      System.exit(1);
    }
  }
}
