package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How folders go away. */
class FoldersTest {
  private static final int FILES = 2_000;

  @TempDir Path temporary;

  @Test
  void a_folder_goes_whose_server_still_writes_and_removes_its_last_files() throws Exception {
    Path folder = temporary.resolve("server");
    try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
      Future<?> server = beside.submit(() -> writeAndRemove(folder.resolve("log")));
      while (!server.isDone()) {
        Folders.delete(folder);
      }
      server.get();
    }
    Folders.delete(folder);

    assertThat(folder).doesNotExist();
  }

  @Test
  void a_link_goes_and_what_it_points_to_stays() throws IOException {
    Path kept = Files.writeString(temporary.resolve("kept"), "kept");
    Path folder = Files.createDirectories(temporary.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), kept);
    Path dangling = Files.createSymbolicLink(temporary.resolve("dangling"), folder.resolve("none"));

    Folders.delete(folder);
    Folders.delete(dangling);
    Folders.delete(temporary.resolve("missing"));

    assertThat(folder).doesNotExist();
    assertThat(dangling.getParent()).isDirectoryContaining(kept::equals);
    assertThat(Files.exists(dangling, LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  /** How many of its writes failed because its folder had just gone. */
  private static int writeAndRemove(Path log) throws IOException {
    int failed = 0;
    for (int i = 0; i < FILES; i++) {
      try {
        Files.createDirectories(log);
        Files.writeString(log.resolve("segment-" + i), "x");
        Files.deleteIfExists(log.resolve("segment-" + (i - 2)));
      } catch (NoSuchFileException | FileAlreadyExistsException folderJustDeleted) {
        failed++;
      }
    }
    return failed;
  }
}
