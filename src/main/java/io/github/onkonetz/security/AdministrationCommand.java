package io.github.onkonetz.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.onkonetz.profiles.MessageLanguage;
import io.github.onkonetz.profiles.RefusedException;
import io.github.onkonetz.storage.CommandDatabase;
import io.github.onkonetz.storage.StorageSettings;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Programs and people, managed on the terminal of the server: {@code java -jar onkonetz.jar clients
 * list}. It works on the database, while the server is running or not; docs/security.md describes
 * it.
 */
public final class AdministrationCommand {

  private static final Set<String> NAMES = Set.of("clients", "people");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final AdministrationWords words;

  private AdministrationCommand(AdministrationWords words) {
    this.words = words;
  }

  /** Whether the arguments of the jar are a command of this kind. */
  public static boolean isMeant(String... args) {
    return args.length > 0 && NAMES.contains(args[0]);
  }

  /**
   * Carries out a command and writes what came out as JSON.
   *
   * @param args the words, and settings of the server as {@code --name=value}
   * @return the exit code of the process: 1 if the command is refused
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (ConfigurableApplicationContext context = application.run(args)) {
      AdministrationCommand command =
          new AdministrationCommand(context.getBean(AdministrationWords.class));
      out.println(command.answer(context.getBean(ApplicationArguments.class)));
      return 0;
    } catch (RefusedException refused) {
      MessageLanguage language = MessageLanguage.preferred(Locale.getDefault().toLanguageTag());
      refused.findings().forEach(finding -> err.println(finding.text(language)));
      err.println(AdministrationWords.USAGE);
      return 1;
    }
  }

  private String answer(ApplicationArguments arguments) {
    try {
      Object result = words.carryOut(arguments.getNonOptionArgs(), name -> option(arguments, name));
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The answer cannot be written.", e);
    }
  }

  private static @Nullable String option(ApplicationArguments arguments, String name) {
    List<String> values = arguments.getOptionValues(name);
    return values == null || values.isEmpty() ? null : String.join(",", values);
  }

  /** Without web, repository and index. */
  @EnableConfigurationProperties({SecuritySettings.class, StorageSettings.class})
  static class Parts {

    @Bean(destroyMethod = "close")
    CommandDatabase database(Environment environment, StorageSettings settings) {
      return CommandDatabase.open(environment, settings);
    }

    @Bean
    AdministrationWords words(CommandDatabase database, SecuritySettings settings) {
      JdbcTemplate tables = new JdbcTemplate(database.dataSource());
      AdministrationTrail trail =
          new TrailOfTerminal(
              tables, new TransactionTemplate(new JdbcTransactionManager(database.dataSource())));
      return new AdministrationWords(
          new ClientAdministration(
              tables, TokenIssuerConfiguration.encoder(), settings.tokenLifetime(), trail),
          new PeopleAdministration(tables, trail));
    }
  }
}
