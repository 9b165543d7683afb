package uk.waymark.local;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real SMTP server whose mailbox is a folder: every message to every recipient becomes one {@code
 * .eml} file and goes nowhere else. Names of files count up, so that they sort in order of arrival.
 */
public final class MailDrop implements AutoCloseable {
  private static final int LARGEST_MESSAGE_BYTES = 10 * 1024 * 1024;

  private final SMTPServer server;
  private final Path folder;

  private MailDrop(SMTPServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  /**
   * Starts to take mail on 127.0.0.1.
   *
   * @param port the SMTP port
   * @param folder where the files go; made when missing, files of earlier runs are kept
   * @throws LocalFault when the port is taken
   * @throws IOException when the folder can't be made or read
   */
  public static MailDrop start(int port, Path folder) throws IOException {
    Ports.requireFree(port, "the mailbox");
    Files.createDirectories(folder);
    AtomicLong next = new AtomicLong(highestNumber(folder) + 1);
    SMTPServer server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("127.0.0.1")
            .softwareName("Waymark mailbox")
            .maxMessageSize(LARGEST_MESSAGE_BYTES)
            .messageHandler(
                (context, from, to, data) -> {
                  String name = "%08d.eml".formatted(next.getAndIncrement());
                  write(folder, name, data);
                })
            .build();
    server.start();
    return new MailDrop(server, folder);
  }

  private static long highestNumber(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{8}\\.eml"))
          .mapToLong(name -> Long.parseLong(name.substring(0, 8)))
          .max()
          .orElse(0);
    }
  }

  /** Writes beside and renames, so that a reader of the folder never sees half a message. */
  private static void write(Path folder, String name, byte[] data) {
    try {
      Path half = Files.write(folder.resolve(name + ".part"), data);
      Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Thrown to the SMTP session, which then refuses the message: the sender keeps it.
      throw new java.io.UncheckedIOException("mail could not be written to " + folder, e);
    }
  }

  /** The folder of the messages. */
  public Path folder() {
    return folder;
  }

  /**
   * The messages so far, in order of arrival.
   *
   * @throws IOException when the folder can't be read
   */
  public List<Path> messages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
  }

  /** Takes no more mail; the files stay. */
  @Override
  public void close() {
    server.stop();
  }
}
