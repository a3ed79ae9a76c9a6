/** Answers of lookups: a page of stored entries, written as a Bundle from their stored bytes. */
@NullMarked
package io.github.onkonetz.search.answer;

import org.jspecify.annotations.NullMarked;
