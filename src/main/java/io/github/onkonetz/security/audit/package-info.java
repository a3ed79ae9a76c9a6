/** Keeps the record of who has changed, reviewed, administered, and who was refused. */
@NullMarked
package io.github.onkonetz.security.audit;

import org.jspecify.annotations.NullMarked;
