package io.github.onkonetz.submission.mail;

import io.github.onkonetz.profiles.MessageLanguage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who is told by e-mail how submissions go on. Nothing is sent unless {@code spring.mail.host}
 * names a server that takes mail.
 *
 * @param from address of the sender; needed if {@code spring.mail.host} is given
 * @param office addresses of the office, each of which gets its own mail; answers of partners go to
 *     the first
 * @param language {@code de} or {@code en}: of mail to the office, and to partners whose
 *     organisation's entry does not say another one in {@code language}
 * @param address where the FHIR endpoint is reached, as {@code https://directory.example.org/fhir},
 *     for the links in mail; without one the mail names the Task alone
 * @param attempts how often a mail is tried; then it is given up, which the log says
 * @param retry time after the first attempt that failed; it doubles from one to the next. With the
 *     defaults a mail server may be away for a day and a half
 */
@Validated
@ConfigurationProperties("onkonetz.mail")
record MailSettings(
    @Nullable String from,
    @DefaultValue List<String> office,
    @DefaultValue("de") @Pattern(regexp = "de|en") String language,
    @Nullable URI address,
    @DefaultValue("12") @Min(1) @Max(30) int attempts,
    @DefaultValue("1m") Duration retry) {

  MailSettings {
    office = List.copyOf(office);
    if (retry.isNegative() || retry.isZero()) {
      throw new IllegalArgumentException("onkonetz.mail.retry must be more than nothing");
    }
  }

  MessageLanguage messageLanguage() {
    return MessageLanguage.preferred(language);
  }
}
