package org.schoolgate.core.activity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How this package's values are generated. Nothing of it, nor of the generator, stays in the class files: whoever compiles against
 * them with every warning on would be warned of annotations that are not there.
 */
@Value.Style(
        jdkOnly = true,
        allowedClasspathAnnotations = Override.class,
        underrideToString = "typeName",
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface GeneratedValues {}
