// SPDX-License-Identifier: EUPL-1.2
package it.respi.app.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A journey that opens dossiers at the desk in Cuneo: as many at once as there are, but none while lines are counted there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock(value = Together.LIST_OF_THE_DESK, mode = ResourceAccessMode.READ)
@ExtendWith(WithStack.class)
@interface OpensDossiers {}
