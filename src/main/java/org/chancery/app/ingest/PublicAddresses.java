package org.chancery.app.ingest;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Allows addresses of the open internet only: not this machine, private and local networks, groups,
 * nor what the registries hold back; nor IPv6 addresses that carry such an address of IPv4 along.
 */
final class PublicAddresses implements AddressPolicy {

  @Override
  public boolean allows(InetAddress address) {
    if (isLocal(address)) {
      return false;
    }
    return address instanceof Inet6Address wide ? isPublic(wide) : isPublic(address.getAddress());
  }

  private static boolean isLocal(InetAddress address) {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  /** See RFC 6890: this network, shared, protocol, examples, benchmarks, reserved. */
  private static boolean isPublic(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    boolean heldBack =
        first == 0
            || (first == 100 && second >= 64 && second < 128)
            || (first == 192 && second == 0 && (third == 0 || third == 2))
            || (first == 198 && (second == 18 || second == 19))
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113)
            || first >= 240;
    return !heldBack;
  }

  private boolean isPublic(Inet6Address address) {
    byte[] bytes = address.getAddress();
    boolean unique = (bytes[0] & 0xfe) == 0xfc;
    boolean example = startsWith(bytes, 0x20, 0x01, 0x0d, 0xb8);
    if (unique || example) {
      return false;
    }
    if (startsWith(bytes, 0x00, 0x64, 0xff, 0x9b)) {
      return allows(last(bytes));
    }
    return !InetAddresses.hasEmbeddedIPv4ClientAddress(address)
        || allows(InetAddresses.getEmbeddedIPv4ClientAddress(address));
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    return Encoding.startsWith(bytes, beginning);
  }

  /** Translators of IPv6 to IPv4 (NAT64) take the address from the last four bytes. */
  private static Inet4Address last(byte[] bytes) {
    return InetAddresses.fromInteger(ByteBuffer.wrap(Arrays.copyOfRange(bytes, 12, 16)).getInt());
  }
}
