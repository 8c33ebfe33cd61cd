// SPDX-License-Identifier: EUPL-1.2
/** Coordinates of charts: the templates write the SVG, nothing here knows a colour or a word. */
@NullMarked
package it.respi.reports.chart;

import org.jspecify.annotations.NullMarked;
