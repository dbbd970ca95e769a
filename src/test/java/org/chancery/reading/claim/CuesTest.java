package org.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reading.text.Tagged;
import org.junit.jupiter.api.Test;

class CuesTest {
}
