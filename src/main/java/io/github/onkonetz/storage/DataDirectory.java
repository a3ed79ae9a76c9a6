package io.github.onkonetz.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder with the embedded database, held by at most one running server. The lock belongs to
 * the process, so it is gone after {@code kill -9}; it must be taken before anything looks at a
 * database that may have been left running, since that database could be a living instance's.
 */
final class DataDirectory implements AutoCloseable {

  /**
   * Less than this and PostgreSQL fails in the middle of creating its first files (about 60 MiB,
   * write-ahead log included).
   */
  private static final long SMALLEST_FREE_BYTES = 128L * 1024 * 1024;

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private DataDirectory(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  static DataDirectory open(Path configured) {
    Path path = configured.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      refuseFullDisk(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("onkonetz.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StorageException(
            "Another Onkonetz is running on the data folder "
                + path
                + ". Stop it, or choose another folder with onkonetz.storage.data-dir.");
      }
      return new DataDirectory(path, channel, lock);
    } catch (IOException e) {
      throw new StorageException(
          "The data folder "
              + path
              + " cannot be used: "
              + e.getMessage()
              + ". Choose one that this user may write with onkonetz.storage.data-dir.",
          e);
    }
  }

  Path path() {
    return path;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private static void refuseFullDisk(Path path) throws IOException {
    FileStore store = Files.getFileStore(path);
    if (store.getUsableSpace() < SMALLEST_FREE_BYTES) {
      throw new StorageException(
          "The disk with the data folder %s is full: %d MiB are free, at least %d are needed."
              .formatted(path, store.getUsableSpace() >> 20, SMALLEST_FREE_BYTES >> 20));
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new StorageException(
          "The lock on the data folder " + path + " cannot be given back: " + e.getMessage(), e);
    }
  }
}
