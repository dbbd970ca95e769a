package org.chancery.reading.nlp.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Writes weights small: in steps of a 32nd, small ones left out, and only the rows that have any.
 * Gaps between rows, the labels that have a weight, and the weights stand apart, so that
 * compression finds what they have in common.
 */
final class Weights {
  /** How many steps a weight of one is. */
  static final float STEPS = 32;

  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;
  private static final int SHIFT = 7;

  private Weights() {}

  /** Returns weights as whole steps. */
  static byte[] quantised(float[] weights) {
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < steps.length; i++) {
      int step = Math.round(weights[i] * STEPS);
      steps[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, step));
    }
    return steps;
  }

  /** Writes rows of so many weights. */
  static void write(DataOutput output, byte[] steps, int size) throws IOException {
    var gaps = new ByteArrayOutputStream();
    var labels = new ByteArrayOutputStream();
    var values = new ByteArrayOutputStream();
    int last = -1;
    for (int row = 0; row * size < steps.length; row++) {
      int mask = mask(steps, row * size, size);
      if (mask != 0) {
        writeNumber(gaps, row - last);
        writeNumber(labels, mask);
        writeValues(values, steps, row * size, size);
        last = row;
      }
    }
    writeBlock(output, gaps);
    writeBlock(output, labels);
    writeBlock(output, values);
  }

  private static int mask(byte[] steps, int from, int size) {
    int mask = 0;
    for (int label = 0; label < size; label++) {
      mask |= steps[from + label] == 0 ? 0 : 1 << label;
    }
    return mask;
  }

  private static void writeValues(ByteArrayOutputStream values, byte[] steps, int from, int size) {
    for (int label = 0; label < size; label++) {
      if (steps[from + label] != 0) {
        values.write(steps[from + label]);
      }
    }
  }

  private static void writeNumber(ByteArrayOutputStream output, int number) {
    int rest = number;
    while (rest > LOW_BITS) {
      output.write((rest & LOW_BITS) | MORE);
      rest >>>= SHIFT;
    }
    output.write(rest);
  }

  private static void writeBlock(DataOutput output, ByteArrayOutputStream block)
      throws IOException {
    output.writeInt(block.size());
    output.write(block.toByteArray());
  }

  /** Reads rows of so many weights into an array of that length. */
  static byte[] read(DataInput input, int length, int size) throws IOException {
    ByteArrayInputStream gaps = readBlock(input);
    ByteArrayInputStream labels = readBlock(input);
    ByteArrayInputStream values = readBlock(input);
    byte[] steps = new byte[length];
    int row = -1;
    while (gaps.available() > 0) {
      row += readNumber(gaps);
      int mask = readNumber(labels);
      for (int label = 0; label < size; label++) {
        if (((mask >>> label) & 1) == 1) {
          steps[row * size + label] = (byte) values.read();
        }
      }
    }
    return steps;
  }

  private static int readNumber(ByteArrayInputStream input) {
    int number = 0;
    for (int shift = 0; ; shift += SHIFT) {
      int read = input.read();
      number |= (read & LOW_BITS) << shift;
      if ((read & MORE) == 0) {
        return number;
      }
    }
  }

  private static ByteArrayInputStream readBlock(DataInput input) throws IOException {
    byte[] block = new byte[input.readInt()];
    input.readFully(block);
    return new ByteArrayInputStream(block);
  }
}
