/**
 * Takes in changes from partners: checks them, keeps them for review, compares them with the
 * directory and publishes them, all over plain FHIR.
 */
@NullMarked
package io.github.onkonetz.submission;

import org.jspecify.annotations.NullMarked;
