package io.github.onkonetz.submission;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the stored entries say of who belongs to whom. */
interface DirectoryLinks {

  /**
   * By {@code partOf}: what those organisations are part of, and those in turn, up to the top.
   *
   * @param organizations {@code Organization/id}
   * @return by child, the parent
   */
  Map<String, String> parents(Collection<String> organizations);

  /**
   * The roles of persons, and at which organisation each is.
   *
   * @param practitioners {@code Practitioner/id}
   * @return by person, then by role; the organisation is null for a role that names none
   */
  Map<String, Map<String, @Nullable String>> roles(Collection<String> practitioners);
}
