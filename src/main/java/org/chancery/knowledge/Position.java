package org.chancery.knowledge;

/**
 * Where a place is, by WGS 84.
 *
 * @param latitude degrees north, as the source writes them
 * @param longitude degrees east, as the source writes them
 */
record Position(String latitude, String longitude) {}
