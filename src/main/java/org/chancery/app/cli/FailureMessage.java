package org.chancery.app.cli;

import org.chancery.app.UsageException;
import org.chancery.graph.rdf.ReferenceException;
import org.chancery.graph.store.StoreException;
import org.chancery.reading.nlp.corpus.CorpusException;
import org.chancery.reading.rules.RuleException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what went wrong; whatever is not the user's to mend is a bug and propagates. */
final class FailureMessage implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof ReaderGone) {
      return ExitCode.OK;
    }
    if (isUsers(failure)) {
      command.getErr().println("chancery: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    throw failure;
  }

  private static boolean isUsers(Exception failure) {
    return failure instanceof UsageException
        || failure instanceof StoreException
        || failure instanceof ReferenceException
        || failure instanceof RuleException
        || failure instanceof CorpusException;
  }
}
