package org.workforceledger.gateway.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.workforceledger.employment.api.EngagementCommand.ChangeHours;
import org.workforceledger.vacancies.api.VacancyCommand.OfferVacantHours;

/** What clients are told of commands' fields. */
class FieldSchemasTest {

  private static Schema<?> reasonOf(Class<?> command) {
    return Objects.requireNonNull(FieldSchemas.of(command).getProperties().get("reason"));
  }

  @Test
  void reasonsThatNoKeyProtectsAskForNoPersonalParticulars() {
    assertThat(reasonOf(OfferVacantHours.class).getDescription())
        .contains("no personal particulars");
    assertThat(reasonOf(ChangeHours.class).getDescription()).isNull();
  }
}
