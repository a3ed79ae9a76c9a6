package io.github.onkonetz.testing;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself: the same seed, purpose and number always throw the same. */
final class Dice {

  private final Random random;

  private Dice(Random random) {
    this.random = random;
  }

  /** Dice for one entry of a kind, independent of those of all others. */
  static Dice of(long seed, String purpose, long number) {
    // Random needs seeds that differ in many bits; these are the constants of SplitMix64.
    long mixed = (seed ^ purpose.hashCode() * 0x9E3779B97F4A7C15L) + number * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Dice(new Random(mixed ^ (mixed >>> 31)));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True in that share of throws. */
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Normally distributed around nought, cut off at {@code limit} on either side. */
  double around(double deviation, double limit) {
    return Math.max(-limit, Math.min(limit, random.nextGaussian() * deviation));
  }
}
