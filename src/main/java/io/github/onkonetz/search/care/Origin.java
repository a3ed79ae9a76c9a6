package io.github.onkonetz.search.care;

/**
 * From where distances are measured.
 *
 * @param latitude degrees of WGS 84
 * @param longitude degrees of WGS 84
 */
record Origin(double latitude, double longitude) {}
