package io.github.onkonetz.testing;

import io.github.onkonetz.OnkonetzApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the running directory: real PostgreSQL, real HTTP, sample networks loaded. All
 * classes with this annotation share one started application (Spring caches it by configuration),
 * so a test must not change what another relies on: it writes entries under ids of its own and
 * leaves the sample networks as they are.
 *
 * <p>Inject {@link FhirClient} to ask, {@link SqlCounter} to count statements.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = OnkonetzApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDataDirectory.class)
@Import({FhirClient.class, SqlCounter.class})
public @interface DirectoryIT {}
