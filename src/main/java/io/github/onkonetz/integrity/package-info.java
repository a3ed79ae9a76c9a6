/**
 * Keeps entries right with one another: references lead to fitting entries, nothing contains
 * itself, and an identifier belongs to one entry only, also when several write at once.
 */
@NullMarked
package io.github.onkonetz.integrity;

import org.jspecify.annotations.NullMarked;
