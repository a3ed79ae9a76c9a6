/** Keeps one request, one client and one address from taking what is there for all. */
@NullMarked
package io.github.onkonetz.security.limits;

import org.jspecify.annotations.NullMarked;
