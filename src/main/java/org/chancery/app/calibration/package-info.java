/** Measures how far the confidence of claims can be trusted, against articles annotated by hand. */
@NullMarked
package org.chancery.app.calibration;

import org.jspecify.annotations.NullMarked;
