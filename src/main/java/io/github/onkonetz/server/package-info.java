/**
 * Assembles the FHIR endpoint from what the capabilities contribute; start, failure to start,
 * settings.
 */
@NullMarked
package io.github.onkonetz.server;

import org.jspecify.annotations.NullMarked;
