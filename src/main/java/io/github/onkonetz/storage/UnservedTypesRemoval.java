package io.github.onkonetz.storage;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Removes HAPI's data access and provider beans of resource types that are not served, and its
 * beans for features that a directory does not have (master data merging, GraphQL). They cost
 * start-up time and memory, and a type without them is refused with 404.
 */
final class UnservedTypesRemoval implements BeanDefinitionRegistryPostProcessor {

  private static final Pattern TYPE_BEAN = Pattern.compile("my([A-Z][A-Za-z]*?)(Dao|Rp)R4");

  /**
   * Beans of features about patients, which a directory does not have; they fail without the type
   * Patient.
   */
  private static final Set<String> PATIENT_FEATURES = Set.of("patientMergeProvider");

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String name : registry.getBeanDefinitionNames()) {
      if (isOfUnservedType(name) || PATIENT_FEATURES.contains(name)) {
        registry.removeBeanDefinition(name);
      }
    }
  }

  private static boolean isOfUnservedType(String beanName) {
    Matcher bean = TYPE_BEAN.matcher(beanName);
    return bean.matches()
        && !bean.group(1).equals("System")
        && !ServedTypes.all().contains(typeOf(bean.group(1)));
  }

  private static String typeOf(String beanPart) {
    // HAPI names the bean of the type List after the class that stands for it.
    return beanPart.equals("ListResource") ? "List" : beanPart;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    // Definitions are removed above; nothing to change on the factory.
  }
}
