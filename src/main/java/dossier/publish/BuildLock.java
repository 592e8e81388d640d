package dossier.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A lock on a file that the system takes back when its holder dies. Whoever is done deletes the
 * file; so who locks it must see that it is still the one at its path.
 */
final class BuildLock {
  private static final int MOST_TRIES = 100;

  private final Path file;
  private final FileChannel channel;

  private BuildLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock; empty if somebody alive holds it. */
  static Optional<BuildLock> take(Path file) throws IOException {
    String token = "A build is at work here: process " + ProcessHandle.current().pid() + ".\n";
    for (int i = 0; i < MOST_TRIES; i++) {
      Files.createDirectories(file.getParent());
      FileChannel channel = open(file);
      if (channel == null) {
        continue;
      }
      if (!locked(channel)) {
        channel.close();
        return Optional.empty();
      }
      if (still(file, channel, token + UUID.randomUUID() + "\n")) {
        return Optional.of(new BuildLock(file, channel));
      }
      channel.close();
    }
    return Optional.empty();
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      return FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
    } catch (NoSuchFileException folderJustWent) {
      return null;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException byThisProcess) {
      return false;
    }
  }

  private static boolean still(Path file, FileChannel channel, String token) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)), 0);
    try {
      return Files.readString(file).equals(token);
    } catch (NoSuchFileException deletedByItsLastHolder) {
      return false;
    }
  }

  /** Gives the lock back and deletes its file. */
  void release() throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException openFilesCannotBeDeletedHere) {
      channel.close();
      Files.deleteIfExists(file);
    }
    channel.close();
  }
}
