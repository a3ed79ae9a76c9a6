package io.github.onkonetz.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Records the SQL statements of the running server, those of every thread. */
@TestComponent
public class SqlCounter implements BeanPostProcessor {

  private final List<String> statements = new CopyOnWriteArrayList<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (!(bean instanceof DataSource dataSource)) {
      return bean;
    }
    return ProxyDataSourceBuilder.create(dataSource)
        .afterQuery((execution, queries) -> queries.forEach(q -> statements.add(q.getQuery())))
        .build();
  }

  /**
   * What {@code work} made the server execute; statements of background tasks may be among them.
   */
  public List<String> during(Supplier<?> work) {
    statements.clear();
    Object unused = work.get();
    return List.copyOf(statements);
  }
}
