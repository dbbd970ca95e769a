package org.chancery.app.cli;

import java.io.Console;
import java.lang.reflect.Method;
import java.util.OptionalInt;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The terminal that standard output goes to, if it goes to one. */
final class Terminal {
  private Terminal() {}

  /** Returns how many characters fit in a line, or empty where the output goes elsewhere. */
  @SuppressWarnings("SystemConsoleNull") // interactive() asks what null no longer tells
  static OptionalInt width() {
    Console console = System.console();
    return console != null && interactive(console)
        ? OptionalInt.of(new UsageMessageSpec().autoWidth(true).width())
        : OptionalInt.empty();
  }

  /** From Java 22 on there is a console even where there is no terminal, and a method to ask. */
  private static boolean interactive(Console console) {
    try {
      Method asked = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(asked.invoke(console));
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }
}
