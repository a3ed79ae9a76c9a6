/** Wires the FHIR repository to PostgreSQL: the embedded database, the schema, the served types. */
@NullMarked
package io.github.onkonetz.storage;

import org.jspecify.annotations.NullMarked;
