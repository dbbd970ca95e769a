package org.chancery.app.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** Says for people why reading failed. */
final class Reason {
  private Reason() {}

  static String of(IOException failure) {
    if (failure instanceof InputException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      return "does not exist";
    }
    if (failure instanceof AccessDeniedException) {
      return "may not be read: no permission";
    }
    return ofBrokenData(failure);
  }

  private static String ofBrokenData(IOException failure) {
    if (failure instanceof EOFException) {
      return "is cut short: its compressed data end too early";
    }
    if (failure instanceof ZipException) {
      return "is damaged: its compressed data cannot be expanded";
    }
    if (failure instanceof FileSystemLoopException) {
      return "is a link that leads in a circle";
    }
    return ofNetwork(failure);
  }

  private static String ofNetwork(IOException failure) {
    if (failure instanceof UnknownHostException) {
      return "has a host that is not known";
    }
    if (failure instanceof HttpTimeoutException) {
      return "did not answer in time";
    }
    if (failure instanceof ConnectException) {
      return "has a host that does not take connections";
    }
    return "cannot be read: " + (failure.getMessage() == null ? failure : failure.getMessage());
  }
}
