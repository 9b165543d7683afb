package uk.waymark.statute.planted;

import java.io.FileReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.util.concurrent.Executor;

/** The law doing input, output and threading in each way there is. */
public final class LawThatReadsAndSends {
  /** Reads files. */
  public long files(FileReader reader, RandomAccessFile file, FileChannel channel)
      throws IOException {
    return reader.read() + file.length() + channel.size();
  }

  /** Asks others. */
  public String others(Socket socket, HttpClient client, Connection database) {
    return socket.toString() + client + database;
  }

  /** Does several things at once. */
  public void atOnce(Executor executor) {
    executor.execute(() -> {});
  }
}
