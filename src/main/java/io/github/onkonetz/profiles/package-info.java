/** The conformance package: what this server knows, publishes and validates against. */
package io.github.onkonetz.profiles;
