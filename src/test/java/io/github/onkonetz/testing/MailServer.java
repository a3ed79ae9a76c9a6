package io.github.onkonetz.testing;

import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The mail server that the application under test sends to: real SMTP, in the tests' memory. */
public final class MailServer {

  /** Where the office is reached. */
  public static final String OFFICE = "geschaeftsstelle@office.example";

  /** Who the directory writes as. */
  public static final String DIRECTORY = "verzeichnis@directory.example";

  /** Mail to addresses that begin like this is not taken. */
  public static final String REFUSED = "refused-";

  private static final String LOOPBACK = "127.0.0.1";

  private static final MailServer INSTANCE = new MailServer();

  private final int port = freePort();
  private final List<MimeMessage> before = new ArrayList<>();
  private GreenMail server = started();

  private MailServer() {}

  /** The one of all tests. */
  public static MailServer shared() {
    return INSTANCE;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GreenMail started() {
    GreenMail started = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    started.start();
    started
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, address) -> {
              if (address.getEmail().startsWith(REFUSED)) {
                throw new UserException("No mail for " + address.getEmail());
              }
              return started.getUserManager().hasUser(address.getEmail())
                  ? started.getUserManager().getUserByEmail(address.getEmail())
                  : started
                      .getUserManager()
                      .createUser(address.getEmail(), address.getEmail(), address.getEmail());
            });
    return started;
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** It is away. */
  public synchronized void stop() {
    before.addAll(List.of(server.getReceivedMessages()));
    server.stop();
  }

  /** It is back, at the same place. */
  public synchronized void start() {
    server = started();
  }

  /** What has come for that address, in the order of arrival. */
  public synchronized List<MimeMessage> to(String address) throws MessagingException {
    List<MimeMessage> all = new ArrayList<>(before);
    all.addAll(List.of(server.getReceivedMessages()));
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage message : all) {
      for (Address recipient : message.getAllRecipients()) {
        if (((InternetAddress) recipient).getAddress().equals(address)) {
          found.add(message);
        }
      }
    }
    return found;
  }
}
