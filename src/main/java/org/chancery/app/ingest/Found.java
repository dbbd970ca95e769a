package org.chancery.app.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** What an argument leads to, before it is opened. */
sealed interface Found {

  /** Returns where it is. */
  InputPlace place();

  /** Opens it. */
  InputArticles open(Opener opener) throws IOException;

  /** A file. */
  record File(Path path, InputPlace place) implements Found {
    @Override
    public InputArticles open(Opener opener) throws IOException {
      return opener.open(this);
    }
  }

  /** An address of the web. */
  record Web(URI address, InputPlace place) implements Found {
    @Override
    public InputArticles open(Opener opener) throws IOException {
      return opener.open(this);
    }
  }

  /** What another program pipes in. */
  record StandardInput(InputPlace place) implements Found {
    @Override
    public InputArticles open(Opener opener) throws IOException {
      return opener.open(this);
    }
  }

  /** Nothing to open; the intake says why. */
  record Nothing(Intake intake) implements Found {
    @Override
    public InputPlace place() {
      return intake.place();
    }

    @Override
    public InputArticles open(Opener opener) throws IOException {
      throw new InputException("cannot be opened");
    }
  }

  static Found failed(String input, String message) {
    return new Nothing(new Intake.Failed(InputPlace.whole(input), message));
  }

  static Found skipped(String input, SkipReason reason, String message) {
    return new Nothing(new Intake.Skipped(InputPlace.whole(input), reason, message));
  }
}
