// SPDX-License-Identifier: EUPL-1.2
/** The catalogue of procedures (catalogo dei procedimenti), written from the models for whoever knows the law and no BPMN. */
@NullMarked
package it.respi.process.catalogue;

import org.jspecify.annotations.NullMarked;
