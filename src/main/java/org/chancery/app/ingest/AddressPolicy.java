package org.chancery.app.ingest;

import java.net.InetAddress;

/** Tells which addresses may be connected to. */
@FunctionalInterface
interface AddressPolicy {

  boolean allows(InetAddress address);

  static AddressPolicy of(InputOptions options) {
    return options.allowPrivate() ? address -> true : new PublicAddresses();
  }
}
