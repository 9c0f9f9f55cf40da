package org.workforceledger.queries.read;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes every query with its parameters where clients look: {@code /v3/api-docs}. */
@Component
class QueriesInOpenApi implements OperationCustomizer {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Asks asks = method.getMethodAnnotation(Asks.class);
    if (asks == null) {
      return operation;
    }
    if (operation.getParameters() != null) {
      operation.getParameters().removeIf(parameter -> !"path".equals(parameter.getIn()));
    }
    for (Asked asked : asks.with()) {
      operation.addParametersItem(parameter(asked));
    }
    operation.setTags(List.of("Queries"));
    operation.getResponses().addApiResponse("400", says("Parameters that cannot be taken, listed"));
    operation.getResponses().addApiResponse("401", says("Nobody is signed in"));
    operation.getResponses().addApiResponse("403", says("Outside what the user may see"));
    operation.getResponses().addApiResponse("404", says("An id that nothing has"));
    operation.getResponses().addApiResponse("503", says("Not folded yet; try again"));
    return operation.summary(asks.value());
  }

  private static ApiResponse says(String description) {
    return new ApiResponse().description(description);
  }

  private static Parameter parameter(Asked asked) {
    return new Parameter()
        .in("query")
        .name(asked.parameter())
        .description(asked.says())
        .schema(schema(asked.form()));
  }

  private static Schema<?> schema(String form) {
    return switch (form) {
      case "int32", "int64" -> new IntegerSchema().format(form);
      case "boolean" -> new BooleanSchema();
      case "date", "date-time" -> new StringSchema().format(form);
      default -> new StringSchema();
    };
  }
}
