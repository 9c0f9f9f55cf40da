package org.workforceledger.queries.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes any answer that is a table as CSV, where CSV is asked for. */
@Component
class CsvConverter extends AbstractHttpMessageConverter<Table.Source> {

  CsvConverter() {
    super(StandardCharsets.UTF_8, Csv.TYPE);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Table.Source.class.isAssignableFrom(type);
  }

  @Override
  protected Table.Source readInternal(Class<? extends Table.Source> type, HttpInputMessage input) {
    throw new HttpMessageNotReadableException("tables are written, never read", input);
  }

  @Override
  protected void writeInternal(Table.Source answer, HttpOutputMessage output) throws IOException {
    Table<?> table = answer.table();
    output
        .getHeaders()
        .setContentDisposition(
            ContentDisposition.attachment().filename(table.name() + ".csv").build());
    output.getBody().write(Csv.write(table).getBytes(StandardCharsets.UTF_8));
  }
}
