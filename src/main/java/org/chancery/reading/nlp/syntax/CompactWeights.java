package org.chancery.reading.nlp.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The learned weights of a linear model, small enough to ship: features of little weight are left
 * out, the weights of the others are rounded to whole numbers. The arrays are not copied and must
 * not be changed. Safe for use by many threads.
 *
 * @param keys the features' keys, rising as unsigned numbers
 * @param lengths how many cells each has
 * @param cells the cells of all, one feature's after another's: six bits for the outcome, the
 *     others for its weight
 */
@SuppressWarnings("ArrayRecordComponent")
record CompactWeights(int[] keys, byte[] lengths, int[] cells) {
  static final int MOST_OUTCOMES = 64;
  private static final int OUTCOME_BITS = 6;

  static int cell(int outcome, int weight) {
    return (weight << OUTCOME_BITS) | outcome;
  }

  static int outcome(int cell) {
    return cell & (MOST_OUTCOMES - 1);
  }

  static int weight(int cell) {
    return cell >> OUTCOME_BITS;
  }

  /** Writes the weights, like things side by side so that they compress well. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(cells.length);
    int before = 0;
    for (int key : keys) {
      writeNumber(out, key - before);
      before = key;
    }
    out.write(lengths);
    for (int cell : cells) {
      out.writeByte(outcome(cell));
    }
    for (int cell : cells) {
      writeNumber(out, (weight(cell) << 1) ^ (weight(cell) >> 31));
    }
  }

  /** Reads what was written. */
  static CompactWeights read(DataInputStream in) throws IOException {
    int[] keys = new int[in.readInt()];
    int[] cells = new int[in.readInt()];
    int key = 0;
    for (int i = 0; i < keys.length; i++) {
      key += readNumber(in);
      keys[i] = key;
    }
    byte[] lengths = in.readNBytes(keys.length);
    byte[] outcomes = in.readNBytes(cells.length);
    for (int i = 0; i < cells.length; i++) {
      int folded = readNumber(in);
      cells[i] = cell(outcomes[i], (folded >>> 1) ^ -(folded & 1));
    }
    return new CompactWeights(keys, lengths, cells);
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private static void writeNumber(DataOutputStream out, int number) throws IOException {
    int rest = number;
    while ((rest & ~127) != 0) {
      out.writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (next & 127) << shift;
      if (next < 128) {
        return number;
      }
    }
  }
}
