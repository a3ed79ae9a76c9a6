/**
 * Find care: from a question in words ("CAR-T, from Weißenfels") to the services that answer it,
 * how far away they are, and whom to call.
 */
@NullMarked
package io.github.onkonetz.search.care;

import org.jspecify.annotations.NullMarked;
