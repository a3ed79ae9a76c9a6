package io.github.onkonetz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** What goes on in other threads until it is closed; what fails there fails then. */
final class Load implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicBoolean going = new AtomicBoolean(true);
  private final List<Future<?>> all = new ArrayList<>();

  void repeat(Callable<?> work) {
    all.add(
        threads.submit(
            () -> {
              while (going.get()) {
                work.call();
              }
              return null;
            }));
  }

  /** For what is done to a server that is about to die. */
  Future<?> untilItFails(Callable<?> work) {
    return threads.submit(
        () -> {
          try {
            while (going.get()) {
              work.call();
            }
          } catch (UncheckedIOException died) {
            assertThat(died).isNotNull();
          }
          return null;
        });
  }

  @Override
  public void close() throws Exception {
    going.set(false);
    threads.shutdown();
    for (Future<?> one : all) {
      one.get();
    }
  }
}
