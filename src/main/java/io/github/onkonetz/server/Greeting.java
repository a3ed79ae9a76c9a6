package io.github.onkonetz.server;

import io.github.onkonetz.security.FirstClientsAtStart;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to go, once the directory answers. */
@Component
class Greeting {

  /**
   * The question of the first day: what the department offers, who leads it, which number to call.
   */
  private static final String EXAMPLE =
      "Organization?_id=asklepios-weissenfels-haematology"
          + "&_revinclude=HealthcareService:organization&_revinclude=PractitionerRole:organization"
          + "&_include:iterate=PractitionerRole:practitioner&_pretty=true";

  private final ServletWebServerApplicationContext context;
  private final ObjectProvider<FirstClientsAtStart> clients;

  Greeting(
      ServletWebServerApplicationContext context, ObjectProvider<FirstClientsAtStart> clients) {
    this.context = context;
    this.clients = clients;
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings(
      "PMD.SystemPrintln") // For a person, on the terminal, whatever the log is set to.
  void greet() {
    System.out.print(text(context.getEnvironment(), context.getWebServer().getPort()));
    clients.ifAvailable(made -> made.file().ifPresent(file -> System.out.print(clientsText(file))));
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
          try        curl '%1$s/fhir/%2$s'

        """
        .formatted(root, EXAMPLE);
  }

  /** Where the secrets are, not what they are: terminals are recorded. */
  private static String clientsText(Path file) {
    return """
          writing    needs a token: clients of a partner, the office and an administrator
                     were made for you, with their secrets in
                     %s
                     (told only this once; keep it safe, or delete it when you have read it)

        """
        .formatted(file);
  }

  private static String host(Environment environment) {
    String address = environment.getProperty("server.address", "0.0.0.0");
    return address.equals("0.0.0.0") || address.equals("127.0.0.1") || address.equals("::")
        ? "localhost"
        : address;
  }
}
