package io.github.carecyber.bench;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The goal of a benchmark: how many times the time of the baseline it may take. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtMost {

    /** Returns the largest ratio that reaches the goal. */
    double value();
}
