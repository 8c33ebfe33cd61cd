// SPDX-License-Identifier: EUPL-1.2
package it.respi.process.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** A bean that models may name in {@code ${...}}; no other bean of the application is visible to them. */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProcessBean {

    /** The name used in the models; ends with {@code Task} where a service task may name it. */
    @AliasFor(annotation = Component.class, attribute = "value")
    String value();
}
