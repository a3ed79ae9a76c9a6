package io.github.onkonetz.security.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Who counts as one sender. */
final class Sender {

  /** A household or a rented server gets a network of that many bytes, and may use all of it. */
  private static final int NETWORK_BYTES = 8;

  private Sender() {}

  /** An IPv4 address itself, of an IPv6 address its network of 64 bits. */
  static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return bytes.length > NETWORK_BYTES
          ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
          : HexFormat.of().formatHex(bytes);
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
