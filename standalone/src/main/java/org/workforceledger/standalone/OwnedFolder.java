package org.workforceledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a ledger keeps everything in, for one process alone: the lock ends with the
 * process, however it ends.
 */
final class OwnedFolder implements AutoCloseable {

  private static final String LOCK = "in-use-by";

  private final Path folder;
  private final FileChannel channel;

  private OwnedFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Takes a folder, and makes it if there is none.
   *
   * @throws StartProblem if another process has it
   */
  static OwnedFolder take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String owner = Files.readString(folder.resolve(LOCK)).strip();
        channel.close();
        throw new StartProblem(
            "The folder %s is in use by process %s.".formatted(folder.toAbsolutePath(), owner),
            "Stop that process, or give this one a folder of its own: --ledger.data=DIR");
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(pid()));
      return new OwnedFolder(folder, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the folder " + folder, e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }

  private static byte[] pid() {
    return (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  Path path() {
    return folder;
  }

  /** Removes what an earlier ledger kept here, and refuses to remove anything else. */
  void wipe() {
    try {
      if (!kept(Files.list(folder)).isEmpty()
          && !Files.exists(folder.resolve(EmbeddedDatabase.PASSWORD))) {
        throw new StartProblem(
            folder.toAbsolutePath() + " is no ledger's folder; --ledger.fresh does not remove it.",
            "Give the ledger a folder of its own: --ledger.data=DIR");
      }
      for (Path path : kept(Files.walk(folder))) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove what is in " + folder, e);
    }
  }

  /** Everything but the folder and its lock, what lies deepest first. */
  private List<Path> kept(Stream<Path> paths) {
    try (paths) {
      return paths
          .filter(path -> !path.equals(folder) && !path.equals(folder.resolve(LOCK)))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
