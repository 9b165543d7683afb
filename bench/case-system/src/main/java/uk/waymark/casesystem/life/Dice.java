package uk.waymark.casesystem.life;

import java.util.List;
import java.util.Random;

/**
 * Seeded chance. The algorithms of {@link Random#nextInt(int)} and {@link Random#nextDouble()} are
 * part of their specification, so the same seed tells the same story on every machine.
 */
public final class Dice {
  private final Random random;

  /**
   * @param seed of the whole council
   * @param stream tells the dice of one council apart, such as the number of a young person
   */
  public Dice(long seed, long stream) {
    random = new Random(mixed(seed * 0x9E3779B97F4A7C15L + stream));
  }

  /** True with the given chance, 0 (never) to 1 (always). */
  public boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  /** A whole number of the range, both ends included. */
  public int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** One of the things given, each as likely. */
  public <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** One of the things given, each as likely. */
  public String oneOf(String... things) {
    return things[random.nextInt(things.length)];
  }

  // Neighbouring seeds of Random begin alike; this spreads them (finaliser of MurmurHash3).
  private static long mixed(long value) {
    long spread = (value ^ (value >>> 33)) * 0xFF51AFD7ED558CCDL;
    spread = (spread ^ (spread >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return spread ^ (spread >>> 33);
  }
}
