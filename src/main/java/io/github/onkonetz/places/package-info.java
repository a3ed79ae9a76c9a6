/** Where places are, how far apart, and how their names are compared: the gazetteer of Germany. */
@NullMarked
package io.github.onkonetz.places;

import org.jspecify.annotations.NullMarked;
