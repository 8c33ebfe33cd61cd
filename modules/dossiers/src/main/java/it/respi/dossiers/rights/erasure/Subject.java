// SPDX-License-Identifier: EUPL-1.2
package it.respi.dossiers.rights.erasure;

/** Inner numbers of a dossier and of the person it is about; they tell nobody who that is. */
public record Subject(long dossierId, long personId) {}
