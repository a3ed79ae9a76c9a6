/** Decides who may write. */
@NullMarked
package io.github.onkonetz.security;

import org.jspecify.annotations.NullMarked;
