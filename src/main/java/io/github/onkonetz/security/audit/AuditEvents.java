package io.github.onkonetz.security.audit;

import io.github.onkonetz.security.Caller;
import io.github.onkonetz.security.Caller.Role;
import io.github.onkonetz.security.RoleCode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happened as IHE's audit messages have it. Entries are named by identifiers, not by
 * references: a record must not keep anybody from deleting an entry, and outlives it.
 *
 * @see <a href="https://profiles.ihe.net/ITI/BALP/content.html">IHE Basic Audit Log Patterns</a>
 */
final class AuditEvents {

  /** {@code Identifier.system} of {@code type/id} of an entry of this server. */
  static final String ENTRY = "https://onkonetz.github.io/fhir/sid/entry";

  /** {@code Identifier.system} of clients and accounts. */
  static final String SUBJECT = "https://onkonetz.github.io/fhir/sid/subject";

  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";

  private final Clock clock;

  AuditEvents(Clock clock) {
    this.clock = clock;
  }

  AuditEvent of(AuditAction what, AuditedSender sender, List<AuditedEntry> entries) {
    AuditEvent event = new AuditEvent();
    event.setRecorded(Date.from(clock.instant()));
    event.setType(what.type());
    what.subtypes().forEach(event::addSubtype);
    Set<AuditEventAction> actions =
        entries.stream().map(AuditedEntry::action).collect(Collectors.toSet());
    event.setAction(actions.size() == 1 ? actions.iterator().next() : what.action());
    if (!what.isRefusal() && !entries.isEmpty()) {
      event.addSubtype(interaction(event.getAction()));
    }
    event.setOutcome(what.isRefusal() ? AuditEventOutcome._4 : AuditEventOutcome._0);
    agents(sender).forEach(event::addAgent);
    event.addAgent(server());
    event.getSource().setObserver(new Reference().setDisplay("Onkonetz"));
    event
        .getSource()
        .addType(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/security-source-type",
                "4",
                "Application Server"));
    if (sender.requestId() != null) {
      event.addEntity(requestId(sender.requestId()));
    }
    entries.forEach(entry -> event.addEntity(entity(entry)));
    return event;
  }

  private static Coding interaction(AuditEventAction action) {
    String code =
        switch (action) {
          case C -> "create";
          case U -> "update";
          case D -> "delete";
          default -> "transaction";
        };
    return new Coding(INTERACTION, code, code);
  }

  /** Who has sent the request; then with which program, and for whom, if these are others. */
  private static List<AuditEventAgentComponent> agents(AuditedSender sender) {
    Caller caller = sender.caller();
    String subject = caller.subject().isEmpty() ? caller.clientId() : caller.subject();
    List<AuditEventAgentComponent> agents = new ArrayList<>();
    agents.add(client(sender, subject));
    if (caller.clientId() != null && !caller.clientId().equals(subject)) {
      agents.add(
          other(SUBJECT, caller.clientId())
              .setType(new CodeableConcept(new Coding(DICOM, "110150", "Application"))));
    }
    if (caller.organization() != null) {
      AuditEventAgentComponent organization = other(ENTRY, caller.organization());
      organization.getWho().setType("Organization");
      agents.add(organization);
    }
    return agents;
  }

  private static AuditEventAgentComponent client(AuditedSender sender, @Nullable String subject) {
    AuditEventAgentComponent agent =
        subject == null
            ? new AuditEventAgentComponent().setWho(new Reference().setDisplay("anonymous"))
            : other(SUBJECT, subject);
    agent.setType(new CodeableConcept(new Coding(DICOM, "110153", "Source Role ID")));
    agent.setRequestor(true);
    if (sender.caller().role() != Role.PUBLIC) {
      agent.addRole(RoleCode.of(sender.caller().role()));
    }
    if (sender.address() != null) {
      agent.getNetwork().setAddress(sender.address()).setType(AuditEventAgentNetworkType._2);
    }
    return agent;
  }

  /** Found by the search parameter {@code altid}. */
  private static AuditEventAgentComponent other(String system, String name) {
    return new AuditEventAgentComponent()
        .setRequestor(false)
        .setWho(new Reference().setIdentifier(new Identifier().setSystem(system).setValue(name)))
        .setAltId(name);
  }

  private static AuditEventAgentComponent server() {
    AuditEventAgentComponent agent = new AuditEventAgentComponent();
    agent.setType(new CodeableConcept(new Coding(DICOM, "110152", "Destination Role ID")));
    agent.setRequestor(false);
    agent.setWho(new Reference().setDisplay("Onkonetz"));
    return agent;
  }

  private static AuditEventEntityComponent requestId(String id) {
    AuditEventEntityComponent entity = new AuditEventEntityComponent();
    entity.setWhat(new Reference().setIdentifier(new Identifier().setValue(id)));
    entity.setType(
        new Coding(
            "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType",
            "XrequestId",
            "The X-Request-Id"));
    return entity;
  }

  private static AuditEventEntityComponent entity(AuditedEntry entry) {
    AuditEventEntityComponent entity = new AuditEventEntityComponent();
    entity.setWhat(
        new Reference()
            .setIdentifier(new Identifier().setSystem(ENTRY).setValue(entry.reference())));
    entity.setType(
        new Coding(
            "http://terminology.hl7.org/CodeSystem/audit-entity-type", "2", "System Object"));
    entity.setRole(
        new Coding("http://terminology.hl7.org/CodeSystem/object-role", "4", "Domain Resource"));
    detail(entity, "action", entry.action().toCode());
    if (entry.version() != null) {
      detail(entity, "version", entry.version());
    }
    if (entry.step() != null) {
      detail(entity, "step", entry.step());
    }
    return entity;
  }

  private static void detail(AuditEventEntityComponent entity, String type, String value) {
    entity.addDetail().setType(type).setValue(new StringType(value));
  }
}
