package io.zengshou.rules.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an input from one piece to the next, never holding more than one of them.
 *
 * @param <E> what a piece becomes
 */
final class Walk<E> implements Iterator<E>, AutoCloseable {

  /** Makes something of one piece, be it faulty. */
  @FunctionalInterface
  interface Maker<E> {

    /**
     * What the piece becomes.
     *
     * @param number which piece of the input it is, from 1
     * @param broken to be run where the piece is no JSON
     */
    E make(int number, Pieces.Piece piece, Runnable broken);
  }

  private final Bytes bytes;
  private final Maker<E> maker;
  private @Nullable Pieces pieces;
  private @Nullable E next;
  private boolean ended;
  private int number;

  Walk(InputStream in, Maker<E> maker) {
    this.bytes = new Bytes(in);
    this.maker = maker;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      ended = next == null;
    }
    return next != null;
  }

  @Override
  public E next() {
    E entry = hasNext() ? next : null;
    if (entry == null) {
      throw new NoSuchElementException("nothing further in the input");
    }
    next = null;
    return entry;
  }

  @Override
  public void close() {
    ended = true;
    next = null;
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the input cannot be closed", e);
    }
  }

  private @Nullable E advance() {
    try {
      Pieces from = pieces == null ? Pieces.of(bytes) : pieces;
      pieces = from;
      Pieces.Piece piece = from.next();
      if (piece == null) {
        return null;
      }
      number++;
      return maker.make(number, piece, from::lastWasBroken);
    } catch (IOException e) {
      // What comes after a gap cannot be trusted.
      ended = true;
      throw new UncheckedIOException("the input cannot be read", e);
    }
  }
}
