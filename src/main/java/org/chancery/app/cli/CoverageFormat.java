package org.chancery.app.cli;

/** How a report on coverage is printed. */
enum CoverageFormat {
  text,
  json
}
