package io.github.onkonetz.security.proxy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An IP address or a network of them.
 *
 * @param network its first address
 * @param bits how many bits all its addresses have in common
 */
record AddressRange(InetAddress network, int bits) {

  private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%\\w+)?");

  /** Reads {@code 10.0.0.0/8} or a single address; names of hosts are refused. */
  static AddressRange of(String text) {
    String[] parts = text.strip().split("/", 2);
    InetAddress network = address(parts[0]);
    if (network == null) {
      throw new IllegalArgumentException(
          "onkonetz.proxy.trusted: "
              + text
              + " is no IP address and no network such as 10.0.0.0/8");
    }
    int most = network.getAddress().length * Byte.SIZE;
    int bits = parts.length == 1 ? most : bits(parts[1]);
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException(
          "onkonetz.proxy.trusted: " + text + " has no number of bits from 0 to " + most);
    }
    return new AddressRange(network, bits);
  }

  private static int bits(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  /** An address that is written as numbers; null for anything else, which is not looked up. */
  static @Nullable InetAddress address(String text) {
    if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException noAddress) {
      return null;
    }
  }

  boolean contains(InetAddress address) {
    byte[] ours = network.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << Byte.SIZE - 1 - bit % Byte.SIZE;
      if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
