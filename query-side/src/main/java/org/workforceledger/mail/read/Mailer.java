package org.workforceledger.mail.read;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Hands one letter to the mail server. What goes wrong is told in words of our own, since a mail
 * server's may hold addresses.
 */
final class Mailer {

  private final JavaMailSender server;
  private final String from;

  Mailer(JavaMailSender server, String from) {
    this.server = server;
    this.from = from;
  }

  /**
   * A letter was not taken.
   *
   * @see #isServerGone
   */
  static final class NotSent extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean serverGone;

    NotSent(String why, boolean serverGone) {
      super(why);
      this.serverGone = serverGone;
    }

    /** Whether other letters would fare no better now. */
    boolean isServerGone() {
      return serverGone;
    }
  }

  void send(Letter letter, String address) throws NotSent {
    MimeMessage message = server.createMimeMessage();
    try {
      MimeMessageHelper fields = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      fields.setFrom(from);
      fields.setTo(address);
      fields.setSubject(letter.subject());
      fields.setText(letter.text());
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setHeader("Message-ID", letter.key().messageId(domain()));
    } catch (MessagingException e) {
      throw new NotSent("the e-mail address cannot be used", false);
    }
    try {
      server.send(message);
    } catch (MailAuthenticationException e) {
      throw new NotSent("the mail server did not let the ledger in", true);
    } catch (MailSendException e) {
      throw isRefusal(e)
          ? new NotSent("the mail server refused the address or the letter", false)
          : new NotSent("the mail server cannot be reached", true);
    } catch (MailException e) {
      throw new NotSent("the letter could not be sent", false);
    }
  }

  private static boolean isRefusal(MailSendException e) {
    return Arrays.stream(e.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
  }

  private String domain() {
    return from.replaceAll("^.*@|[^A-Za-z0-9.-]", "");
  }
}
