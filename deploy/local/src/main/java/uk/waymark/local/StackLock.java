package uk.waymark.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two launchers out of one data folder. The operating system gives the lock back when the
 * launcher dies, however it dies.
 */
final class StackLock implements AutoCloseable {
  private final FileChannel channel;

  private StackLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param folder the data folder
   * @throws LocalFault when another launcher uses the folder, with its process id
   */
  static StackLock take(Path folder) throws IOException {
    Path owner = folder.resolve("up.pid");
    FileChannel channel =
        FileChannel.open(
            folder.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel) == null) {
      channel.close();
      throw new LocalFault(
          "Waymark is already running from "
              + folder
              + (Files.exists(owner) ? " (process " + Files.readString(owner).strip() + ")" : "")
              + "; stop it there with Ctrl-C first.");
    }
    Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
    return new StackLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
