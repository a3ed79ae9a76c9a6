/** What browsers are told: which pages may use the server, and what its own pages may do. */
@NullMarked
package io.github.onkonetz.security.browser;

import org.jspecify.annotations.NullMarked;
