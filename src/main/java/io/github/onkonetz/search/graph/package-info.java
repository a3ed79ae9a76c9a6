/**
 * The network as a graph: what is around an organisation, how two are connected, who is a member.
 */
@NullMarked
package io.github.onkonetz.search.graph;

import org.jspecify.annotations.NullMarked;
