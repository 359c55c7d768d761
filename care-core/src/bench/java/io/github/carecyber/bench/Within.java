package io.github.carecyber.bench;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The goal of a benchmark in microseconds, which says something only of machines like the one it was set on. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Within {

    /** Returns the longest time in microseconds that reaches the goal. */
    int value();
}
