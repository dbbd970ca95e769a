/** What a person types: one class a command. */
@NullMarked
package org.chancery.app.cli;

import org.jspecify.annotations.NullMarked;
