package org.chancery.app.web;

import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Which state of the store a reader sees: the same number means the same content.
 *
 * @param number grows with each commit
 */
public record StoreVersion(long number) {

  /** Returns the version that the running transaction sees. */
  public static StoreVersion of(Dataset dataset) {
    Transaction transaction =
        TDBInternal.getDatasetGraphTDB(dataset.asDatasetGraph())
            .getTxnSystem()
            .getThreadTransaction();
    return new StoreVersion(transaction.getDataVersion());
  }
}
