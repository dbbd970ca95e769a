package org.chancery.reading.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reading.nlp.sequence.LabelGraph;
import org.chancery.reading.text.Name;
import org.chancery.reading.text.NameKind;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

  @Test
  void namesComeBackFromLabels() {
    List<Name> names =
        List.of(
            new Name(0, 1, NameKind.LOCATION),
            new Name(1, 3, NameKind.PERSON),
            new Name(4, 8, NameKind.ORGANIZATION));
    assertThat(NameLabels.names(NameLabels.labels(9, names))).isEqualTo(names);
    assertThat(NameLabels.names(NameLabels.labels(2, List.of()))).isEmpty();
  }

  @Test
  void aNameEndsAsItBegan() {
    LabelGraph graph = NameLabels.graph();
    int begin = NameLabels.label(NameKind.PERSON, NameLabels.BEGIN);
    int end = NameLabels.label(NameKind.PERSON, NameLabels.END);
    int other = NameLabels.label(NameKind.LOCATION, NameLabels.END);
    assertThat(graph.allows(begin, end)).isTrue();
    assertThat(graph.allows(begin, other)).isFalse();
    assertThat(graph.allows(begin, NameLabels.OUTSIDE)).isFalse();
    assertThat(graph.allows(begin, graph.size())).isFalse();
    assertThat(graph.allows(graph.size(), end)).isFalse();
    assertThat(graph.allows(end, begin)).isTrue();
  }
}
