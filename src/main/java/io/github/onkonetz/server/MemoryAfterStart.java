package io.github.onkonetz.server;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives back the memory that only the start needed. Reading mappings, profiles and terminology
 * makes much garbage beside what is kept; the virtual machine would hold on to that space, since a
 * directory that mostly reads gives it little reason to collect. {@code src/bench/start} shows it.
 */
@Component
class MemoryAfterStart {

  private static final Logger LOG = LoggerFactory.getLogger(MemoryAfterStart.class);

  /**
   * Percent of the heap that stay free after a collection; the defaults of 40 and 70 are for
   * allocation-heavy work.
   */
  private static final int LEAST_FREE = 10;

  private static final int MOST_FREE = 25;

  @Order(Integer.MAX_VALUE)
  @EventListener(ApplicationReadyEvent.class)
  void giveBack() {
    HotSpotDiagnosticMXBean machine =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    try {
      machine.setVMOption("MinHeapFreeRatio", Integer.toString(LEAST_FREE));
      machine.setVMOption("MaxHeapFreeRatio", Integer.toString(MOST_FREE));
    } catch (IllegalArgumentException notThisCollector) {
      LOG.debug("This virtual machine sizes its heap by itself: {}", notThisCollector.getMessage());
    }
    System.gc();
  }
}
