package org.chancery.app.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"chancery " + (version == null ? "(not packaged)" : version)};
  }
}
