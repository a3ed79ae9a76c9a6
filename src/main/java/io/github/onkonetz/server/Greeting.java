package io.github.onkonetz.server;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to go, once the directory answers. */
@Component
class Greeting {

  private final ServletWebServerApplicationContext context;

  Greeting(ServletWebServerApplicationContext context) {
    this.context = context;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings(
      "PMD.SystemPrintln") // For a person, on the terminal, whatever the log is set to.
  void greet() {
    System.out.print(text(context.getEnvironment(), context.getWebServer().getPort()));
  }

  static String text(Environment environment, int port) {
    boolean tls =
        environment.containsProperty("server.ssl.bundle")
            || environment.containsProperty("server.ssl.key-store");
    String root = (tls ? "https://" : "http://") + host(environment) + ":" + port;
    return """

        Onkonetz is ready.
          page       %1$s/
          FHIR base  %1$s/fhir
          try        curl '%1$s/fhir/HealthcareService?organization=Organization/asklepios-weissenfels-haematology&_include=HealthcareService:organization&_pretty=true'

        """
        .formatted(root);
  }

  private static String host(Environment environment) {
    String address = environment.getProperty("server.address", "0.0.0.0");
    return address.equals("0.0.0.0") || address.equals("127.0.0.1") || address.equals("::")
        ? "localhost"
        : address;
  }
}
