package uk.waymark.alerts.mail;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import uk.waymark.local.Ports;

/** Something on the SMTP port that does not do what an SMTP server should. */
final class Rude implements AutoCloseable {
  /** What it does. */
  enum Manner {
    /** Takes the connection and closes it. */
    CLOSES_AT_ONCE,
    /** Takes the connection and says nothing until it is told to. */
    GREETS_LATE,
    /** Greets and goes. */
    CLOSES_AFTER_ITS_GREETING,
    /** Takes the e-mail and goes without an answer. */
    CLOSES_AFTER_THE_MAIL
  }

  private final int port;
  private final ServerSocket server;
  private final Manner manner;
  private final CountDownLatch greets = new CountDownLatch(1);
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  Rude(int port, Manner manner) throws IOException {
    this.port = port;
    this.manner = manner;
    server = new ServerSocket();
    server.setReuseAddress(true);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    Thread.ofVirtual().start(this::serve);
  }

  /** It greets at last. */
  void greet() {
    greets.countDown();
  }

  /** The lines that it was sent. */
  List<String> heard() {
    return heard;
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> talk(socket));
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket socket) {
    try (socket) {
      if (manner == Manner.CLOSES_AT_ONCE) {
        return;
      }
      if (manner == Manner.GREETS_LATE) {
        greets.await();
      }
      say(socket, "220 rude.example.org");
      if (manner == Manner.CLOSES_AFTER_ITS_GREETING) {
        return;
      }
      converse(socket);
    } catch (IOException e) {
      heard.add("(gone)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void converse(Socket socket) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    boolean inMail = false;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      heard.add(line);
      if (inMail) {
        if (line.equals(".")) {
          return;
        }
      } else if (line.equals("DATA")) {
        inMail = true;
        say(socket, "354 go on");
      } else {
        say(socket, "250 rude.example.org");
      }
    }
  }

  private static void say(Socket socket, String line) throws IOException {
    socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    greet();
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
    await().until(() -> Ports.isFree(port));
  }
}
