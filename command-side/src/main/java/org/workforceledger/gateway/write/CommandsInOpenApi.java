package org.workforceledger.gateway.write;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.workforceledger.ledger.Command;

/** Describes every command by name, with its fields, where clients look: {@code /v3/api-docs}. */
final class CommandsInOpenApi implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI api) {
    api.path(CommandServlet.PATH, new PathItem().post(bulk()));
    CommandCatalogue.all()
        .forEach((name, type) -> api.path(CommandServlet.PATH + "/" + name, item(name, type)));
  }

  private static Operation bulk() {
    return operation("bulk", "Bulk import: a command a line, an answer a line, in order")
        .requestBody(
            new RequestBody()
                .required(true)
                .content(json("application/x-ndjson", FieldSchemas.bulkLine())));
  }

  private static Operation operation(String id, String summary) {
    return new Operation()
        .operationId(id)
        .addTagsItem("Commands")
        .summary(summary)
        .addParametersItem(header("Ledger-Source", "the sending system's name"))
        .addParametersItem(
            new Parameter()
                .in("query")
                .name("dryRun")
                .description("true decides, answers and stores nothing")
                .schema(FieldSchemas.yesOrNo()))
        .responses(responses());
  }

  private static PathItem item(String name, Class<? extends Command> type) {
    return new PathItem()
        .post(
            operation(name, name)
                .addParametersItem(header("Idempotency-Key", "answers a retry as the first time"))
                .requestBody(
                    new RequestBody()
                        .required(true)
                        .content(json("application/json", FieldSchemas.of(type)))));
  }

  private static Parameter header(String name, String description) {
    return new Parameter()
        .in("header")
        .name(name)
        .description(description)
        .schema(FieldSchemas.text(1, 200));
  }

  private static ApiResponses responses() {
    return new ApiResponses()
        .addApiResponse(
            "200", new ApiResponse().description("Taken: position, events, explanation"))
        .addApiResponse("400", problem("Malformed: errors lists every field"))
        .addApiResponse("403", problem("The role may not send it"))
        .addApiResponse("404", problem("An id that nothing has"))
        .addApiResponse("409", problem("An id or idempotency key that is taken"))
        .addApiResponse("422", problem("Refused by the clause that it names"))
        .addApiResponse("503", problem("Busy; try again"));
  }

  private static ApiResponse problem(String description) {
    return new ApiResponse()
        .description(description)
        .content(json("application/problem+json", FieldSchemas.problem()));
  }

  private static Content json(String type, io.swagger.v3.oas.models.media.Schema<?> schema) {
    return new Content().addMediaType(type, new MediaType().schema(schema));
  }
}
