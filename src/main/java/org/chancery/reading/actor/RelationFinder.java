package org.chancery.reading.actor;

/** Finds the standing relations that the names and titles of one article carry. */
final class RelationFinder {
  private final Scene scene;
  private final Compounds compounds;

  RelationFinder(Scene scene, Compounds compounds) {
    this.scene = scene;
    this.compounds = compounds;
  }

  /** Shows every relation to the cast. */
  void relate() {
    RelationNotes notes = new RelationNotes(scene);
    OfficeRelations offices = new OfficeRelations(scene, notes);
    NeighbourRelations neighbours = new NeighbourRelations(scene, notes, compounds);
    for (Spot spot : scene.spots()) {
      offices.relate(spot);
    }
    for (int index = 0; index < scene.sentenceCount(); index++) {
      neighbours.relate(scene.in(index));
    }
  }
}
