/**
 * Lookups: which searches there are, how texts and places are compared, in which order hits come.
 */
@NullMarked
package io.github.onkonetz.search;

import org.jspecify.annotations.NullMarked;
