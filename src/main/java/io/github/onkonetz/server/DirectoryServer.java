package io.github.onkonetz.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;

/** HAPI's server without the header that tells everybody which version of what it runs. */
final class DirectoryServer extends RestfulServer {

  private static final long serialVersionUID = 1L;

  DirectoryServer(FhirContext context) {
    super(context);
  }

  @Override
  protected String createPoweredByHeader() {
    return "";
  }
}
