package io.github.onkonetz.bench;

import io.github.onkonetz.OnkonetzApplication;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * The server, whose Tomcat also answers {@code /limit/NUMBER} with so many bytes before any filter
 * or servlet is asked: the most that could be had of it.
 */
public final class ServerWithLimit {

  /** Followed by the number of bytes. */
  static final String PATH = "/limit/";

  private ServerWithLimit() {}

  public static void main(String[] arguments) {
    new SpringApplication(OnkonetzApplication.class, Limit.class).run(arguments);
  }

  /** Not found by scanning, so that no test has it. */
  static class Limit {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> fixedBytes() {
      return factory -> factory.addEngineValves(new FixedBytes());
    }
  }

  private static final class FixedBytes extends ValveBase {

    private final Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();

    FixedBytes() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException {
      String path = request.getRequestURI();
      if (!path.startsWith(PATH)) {
        try {
          getNext().invoke(request, response);
        } catch (ServletException e) {
          throw new IOException(e);
        }
        return;
      }
      byte[] body =
          bodies.computeIfAbsent(Integer.valueOf(path.substring(PATH.length())), FixedBytes::text);
      response.setContentType("application/fhir+json;charset=UTF-8");
      response.setContentLength(body.length);
      response.getOutputStream().write(body, 0, body.length);
    }

    private static byte[] text(int size) {
      byte[] text = new byte[size];
      Arrays.fill(text, (byte) 'x');
      return text;
    }
  }
}
