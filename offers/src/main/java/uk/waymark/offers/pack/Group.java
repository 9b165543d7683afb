package uk.waymark.offers.pack;

import uk.waymark.offers.who.Condition;

/**
 * People who count locally by the publisher's choice. It changes nobody's legal status.
 *
 * @param id the word by which entries of the same pack name it
 * @param title who they are
 * @param who the condition
 */
public record Group(String id, String title, Condition who) {}
