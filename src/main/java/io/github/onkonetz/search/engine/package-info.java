/**
 * Standard searches, answered from the directory index: what they ask for becomes a Lucene query,
 * what they find is written from stored bytes. No SQL, no FHIR objects.
 */
@NullMarked
package io.github.onkonetz.search.engine;

import org.jspecify.annotations.NullMarked;
