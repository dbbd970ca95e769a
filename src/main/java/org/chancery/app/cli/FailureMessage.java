package org.chancery.app.cli;

import org.chancery.app.UsageException;
import org.chancery.graph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; whatever is not the user's to mend is a bug and propagates. */
final class FailureMessage implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof UsageException || failure instanceof StoreException) {
      command.getErr().println("chancery: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    throw failure;
  }
}
