package io.github.onkonetz.submission.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be sent.
 *
 * @param about what it is about, for the log: no name and no address
 * @param recipient one address
 * @param replyTo where answers go; null if nowhere
 * @param subject one line
 * @param text plain text
 */
record Letter(
    String about, String recipient, @Nullable String replyTo, String subject, String text) {}
