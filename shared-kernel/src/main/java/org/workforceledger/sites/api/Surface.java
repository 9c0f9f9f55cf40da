package org.workforceledger.sites.api;

import java.util.Locale;

/** The floor surfaces of Schedule 1, 2, each with a productivity rate and most with dusting. */
public enum Surface {
  CARPET,
  CORK,
  INTERNAL_CONCRETE,
  INTERNAL_TILES("internal-tiles-and-pavers"),
  LOW_MAINTENANCE_VINYL,
  NON_POLISHED_WOOD,
  SAFETY_FLOORING,
  SEAMLESS("seamless-flooring"),
  POLISHED_WOOD,
  VINYL,
  COVERED_CONCRETE("covered-concrete-and-pavers"),
  EXTERNAL_CONCRETE,
  EXTERNAL_PAVERS,
  EXTERNAL_CARPET,
  EXTERNAL_RUBBER_TURF("external-rubber-and-turf"),
  BITUMEN;

  private final String figure;

  Surface() {
    this.figure = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Surface(String figure) {
    this.figure = figure;
  }

  /** The key of the figure that says how many square metres are cleaned in an hour. */
  public String productivityFigure() {
    return "cleaning.productivity." + figure;
  }

  /** The key of the figure for dusting; the agreement has none where its table says nil. */
  public String dustingFigure() {
    return "cleaning.dusting." + figure;
  }
}
