package io.github.onkonetz.profiles;

import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is about to be stored or deleted, alone or with others of one transaction.
 *
 * @param type the resource type
 * @param id the id that it has or will have; null if the server will give one, or if a condition
 *     decides
 * @param entry the content to be stored, in its normal form; null for a deletion
 * @param fullUrl how other entries of the same transaction refer to it ({@code urn:uuid:...}), or
 *     null
 */
public record EntryChange(
    String type, @Nullable String id, @Nullable Resource entry, @Nullable String fullUrl) {}
