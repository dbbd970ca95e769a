package org.chancery.knowledge;

/**
 * That a person held an office.
 *
 * @param holder the person's slug
 * @param title the office's title: "President"
 * @param body the slug of the state or organisation that the office is of
 * @param spell how long
 */
record Tenure(String holder, String title, String body, Spell spell) {}
