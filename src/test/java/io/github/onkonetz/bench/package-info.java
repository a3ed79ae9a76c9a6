/** Programs that {@code src/bench} runs: they load a generated directory and ask it questions. */
package io.github.onkonetz.bench;
