/**
 * The sample networks that a new directory starts with, and the number that every entry of a
 * directory has.
 */
package io.github.onkonetz.network;
