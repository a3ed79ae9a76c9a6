package io.github.onkonetz.network;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import io.github.onkonetz.integrity.DirectoryNumber;
import io.github.onkonetz.profiles.ErrorCode;
import io.github.onkonetz.profiles.Finding;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.storage.ServedTypes;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/**
 * Every directory entry has a number of ours that it keeps for life: given when the entry is
 * written for the first time without one, put back when an update leaves it out, defended when an
 * update changes it. Works on what is stored, so in transactions, patches and writes of the server
 * itself as well.
 */
@Interceptor
public final class OnkonetzIdInterceptor {

  /** {@code Identifier.system} of the number. */
  public static final String SYSTEM = DirectoryNumber.SYSTEM;

  private static final int AFTER_VALIDATION = 100;

  private final DirectoryNumber given;

  OnkonetzIdInterceptor(DirectoryNumber given) {
    this.given = given;
  }

  /** Gives a new entry its number: the id that it is stored under, as far as that is free. */
  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void created(IBaseResource entry) {
    if (isEntry(entry)) {
      keep((Resource) entry, null);
    }
  }

  /**
   * Keeps the number of an entry that is written again. Comes after the validation, which says
   * everything that is wrong at once; what is not validated is held to it here.
   */
  @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = AFTER_VALIDATION)
  public void updated(IBaseResource before, IBaseResource after) {
    if (!isEntry(after)) {
      return;
    }
    String number =
        before == null ? null : numbers((Resource) before).stream().findFirst().orElse(null);
    Resource entry = (Resource) after;
    Optional<String> other =
        numbers(entry).stream().filter(n -> number != null && !n.equals(number)).findFirst();
    if (other.isPresent()) {
      throw new RefusedException(
          Finding.of(ErrorCode.NUMBER_CHANGES, SampleNetworks.reference(entry), number, other.get())
              .at("%s.identifier.where(system = '%s').value".formatted(entry.fhirType(), SYSTEM)));
    }
    keep(entry, number);
  }

  private static boolean isEntry(IBaseResource resource) {
    return resource instanceof Resource entry && ServedTypes.DIRECTORY.contains(entry.fhirType());
  }

  private void keep(Resource entry, String number) {
    if (numbers(entry).isEmpty()) {
      String value =
          number == null
              ? given.forNew(entry.fhirType(), entry.getIdElement().getIdPart())
              : number;
      Identifier identifier = (Identifier) entry.addChild("identifier");
      identifier.setSystem(SYSTEM).setValue(value);
    }
  }

  private static List<String> numbers(Resource entry) {
    return entry.getNamedProperty("identifier").getValues().stream()
        .map(Identifier.class::cast)
        .filter(i -> SYSTEM.equals(i.getSystem()) && i.hasValue())
        .map(Identifier::getValue)
        .toList();
  }
}
