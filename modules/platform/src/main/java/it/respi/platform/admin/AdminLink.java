// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.admin;

import it.respi.platform.view.MenuItem;

/**
 * A page of the administration.
 *
 * @param item its address, icon and name
 * @param textKey message key of the sentence that says what is done there
 */
public record AdminLink(AdminGroup group, MenuItem item, String textKey) {}
