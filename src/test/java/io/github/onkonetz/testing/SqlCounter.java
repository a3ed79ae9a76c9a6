package io.github.onkonetz.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Records the SQL statements of the running server, those of every thread. To be imported; a scan
 * does not find it, since a server that runs beside the tests' classes is not to be slowed by it.
 */
public class SqlCounter implements BeanPostProcessor {

  private final Queue<String> statements = new ConcurrentLinkedQueue<>();

  /** The server is shared by many tests that do not count: their statements are not to be kept. */
  private volatile boolean counting;

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (!(bean instanceof DataSource dataSource)) {
      return bean;
    }
    return ProxyDataSourceBuilder.create(dataSource)
        .afterQuery(
            (execution, queries) -> {
              if (counting) {
                queries.forEach(query -> statements.add(query.getQuery()));
              }
            })
        .build();
  }

  /**
   * What {@code work} made the server execute; statements of background tasks may be among them.
   */
  public List<String> during(Supplier<?> work) {
    statements.clear();
    counting = true;
    try {
      Object unused = work.get();
    } finally {
      counting = false;
    }
    return List.copyOf(statements);
  }
}
