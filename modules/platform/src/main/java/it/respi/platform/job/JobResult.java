// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.job;

/**
 * What a job made.
 *
 * @param name of the file, without personal data
 * @param mediaType such as {@code application/pdf}
 */
public record JobResult(String name, String mediaType) {}
