/** Believes what trusted proxies say of the client and of the address that it has used. */
@NullMarked
package io.github.onkonetz.security.proxy;

import org.jspecify.annotations.NullMarked;
