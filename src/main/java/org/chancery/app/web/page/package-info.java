/** Shows things of the graph as HTML pages. */
@NullMarked
package org.chancery.app.web.page;

import org.jspecify.annotations.NullMarked;
