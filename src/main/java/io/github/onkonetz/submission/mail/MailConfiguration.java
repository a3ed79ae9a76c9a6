package io.github.onkonetz.submission.mail;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** E-mail about submissions, if there is a server that takes it. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final String SERVER = "spring.mail.host";

  @Bean
  @ConditionalOnProperty(SERVER)
  SendLetters sendLetters(MailSettings settings, JavaMailSender server, DataSource dataSource) {
    Stream.concat(Stream.of(String.valueOf(settings.from())), settings.office().stream())
        .filter(address -> MailAddress.of(address).isEmpty())
        .findFirst()
        .ifPresent(
            address -> {
              throw new IllegalArgumentException(
                  "With spring.mail.host, onkonetz.mail.from and each of onkonetz.mail.office"
                      + " must be an e-mail address, not "
                      + address);
            });
    return new SendLetters(settings, server, new Outbox(dataSource));
  }

  @Bean
  Notices notices(
      MailSettings settings, DataSource dataSource, ObjectProvider<SendLetters> letters) {
    SendLetters sender = letters.getIfAvailable();
    return sender == null
        ? (task, state, organization) -> {}
        : new MailNotices(settings, new Outbox(dataSource), sender::wakeUp);
  }
}
