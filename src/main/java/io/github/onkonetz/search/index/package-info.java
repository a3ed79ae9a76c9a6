/**
 * The directory in memory: every published entry with its text, what it can be found by, and what
 * is known of it without parsing. Lookups take a {@link
 * io.github.onkonetz.search.index.DirectorySnapshot} of it.
 */
@NullMarked
package io.github.onkonetz.search.index;

import org.jspecify.annotations.NullMarked;
