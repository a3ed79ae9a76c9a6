/**
 * Tells partner and office by e-mail how submissions go on. What is to be sent is kept in the
 * transaction that it is about, and sent after it.
 */
@NullMarked
package io.github.onkonetz.submission.mail;

import org.jspecify.annotations.NullMarked;
