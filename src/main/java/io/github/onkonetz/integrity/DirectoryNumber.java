package io.github.onkonetz.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The number that every entry of the directory has for life. It is one of a kind among the entries
 * of all types, while ids are so among those of one type only.
 */
public final class DirectoryNumber {

  /** {@code Identifier.system} of the number. */
  public static final String SYSTEM = "https://onkonetz.github.io/fhir/sid/onkonetz-id";

  /** Ids that the server gives are one of a kind by themselves. */
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final IdentifierTable table;

  DirectoryNumber(IdentifierTable table) {
    this.table = table;
  }

  /**
   * A number for a new entry that was sent without one: its id, with the type before it if an entry
   * of another type has that as its number. To be asked within the transaction that stores the
   * entry; two transactions that are given the same at once cannot both be committed.
   */
  public String forNew(String type, String id) {
    if (UUID.matcher(id).matches()) {
      return id;
    }
    Set<String> given = OfTransaction.get(Given.class, Given::new).numbers;
    HeldIdentifier wanted = new HeldIdentifier(HeldIdentifier.ALL_TYPES, SYSTEM, id, 0);
    Map<HeldIdentifier.Key, String> holders = table.holders(List.of(wanted.key()));
    boolean free =
        holders.getOrDefault(wanted.key(), type + "/" + id).equals(type + "/" + id)
            && !given.contains(id);
    String number = free ? id : type.toLowerCase(Locale.ROOT) + "-" + id;
    given.add(number);
    return number;
  }

  /** Numbers that this transaction has given and not stored yet. */
  private static final class Given implements TransactionSynchronization {

    private final Set<String> numbers = new HashSet<>();
  }
}
