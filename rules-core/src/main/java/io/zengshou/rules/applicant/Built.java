package io.zengshou.rules.applicant;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record with a builder and nothing more: one setter a component, and {@code build()}. */
@RecordBuilder.Template(
    options =
        @RecordBuilder.Options(
            enableWither = false,
            addStaticBuilder = false,
            enableGetters = false,
            addClassRetainedGenerated = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Built {}
