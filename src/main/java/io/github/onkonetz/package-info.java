/** The directory server for oncology networks. */
@NullMarked
package io.github.onkonetz;

import org.jspecify.annotations.NullMarked;
