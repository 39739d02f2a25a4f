package io.zengshou.rules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.zengshou.rules.applicant.Applicant;
import io.zengshou.rules.applicant.ApplicantKind;
import io.zengshou.rules.applicant.Borrower;
import io.zengshou.rules.applicant.Household;
import io.zengshou.rules.applicant.VillageCollective;
import io.zengshou.rules.applicant.WorkReliefProject;
import io.zengshou.rules.text.Term;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema, the tables of the reader and the records say the same. */
class SchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ApplicantJson.schema());

  private static JsonNode definitions() throws JsonProcessingException {
    return JSON.readTree(ApplicantJson.schema()).get("$defs");
  }

  private static Map<String, Table<?, ?>> tables() {
    Map<String, Table<?, ?>> tables = new LinkedHashMap<>();
    for (ApplicantKind kind : ApplicantKind.values()) {
      collect(ApplicantParser.table(kind), tables);
    }
    return tables;
  }

  private static void collect(Table<?, ?> table, Map<String, Table<?, ?>> tables) {
    tables.put(table.name(), table);
    for (Property<?, ?, ?> property : table.properties()) {
      if (property.type() instanceof Entries<?> entries) {
        collect(entries.table(), tables);
      } else if (property.type() instanceof Part<?> part) {
        collect(part.table(), tables);
      }
    }
  }

  @Test
  void hasThePropertiesOfTheTablesInTheirOrderAndOfTheirTypes() throws JsonProcessingException {
    JsonNode definitions = definitions();
    for (Table<?, ?> table : tables().values()) {
      JsonNode properties = definitions.get(table.name()).get("properties");
      List<String> names = new ArrayList<>();
      properties.fieldNames().forEachRemaining(names::add);
      assertThat(names).as(table.name()).isEqualTo(table.names());
      assertThat(definitions.get(table.name()).get("additionalProperties").asBoolean(true))
          .isFalse();
      for (Property<?, ?, ?> property : table.properties()) {
        ObjectNode said = properties.get(property.name()).deepCopy();
        said.remove("description");
        JsonNode expected =
            property.name().equals("applicant")
                ? JSON.createObjectNode().put("const", table.name())
                : JSON.readTree(property.type().schema());
        assertThat((JsonNode) said).as(table.name() + "." + property.name()).isEqualTo(expected);
      }
    }
  }

  @Test
  void saysTheWordsRangesAndDecimalsOfTheTypes() throws JsonProcessingException {
    JsonNode definitions = definitions();
    for (Table<?, ?> table : tables().values()) {
      for (Property<?, ?, ?> property : table.properties()) {
        if (property.type() instanceof Whole whole) {
          JsonNode said = definitions.get(whole.name());
          assertThat(said.get("minimum").asInt()).as(whole.name()).isEqualTo(whole.least());
          assertThat(said.get("maximum").asInt()).as(whole.name()).isEqualTo(whole.most());
        } else if (property.type() instanceof Decimal<?> decimal) {
          JsonNode said = definitions.get(decimal.name());
          assertThat(said.get("minimum").decimalValue()).isEqualByComparingTo(decimal.least());
          assertThat(said.get("maximum").decimalValue()).isEqualByComparingTo(decimal.most());
          assertThat(said.get("pattern").asText())
              .contains("{1," + decimal.wholeDigits() + "}")
              .contains("{1," + decimal.places() + "}");
          assertThat(said.get("multipleOf").decimalValue().scale()).isEqualTo(decimal.places());
        } else if (property.type() instanceof TermSet<?> set) {
          terms(definitions, set.type().name(), set.type().terms());
        } else if (property.type() instanceof TermType<?> type
            && !property.name().equals("applicant")) {
          terms(definitions, type.name(), type.terms());
        }
      }
    }
  }

  private static void terms(JsonNode definitions, String name, List<? extends Term> terms) {
    List<String> said = new ArrayList<>();
    definitions.get(name).get("enum").forEach(id -> said.add(id.isNull() ? "null" : id.asText()));
    said.remove("null");
    assertThat(said).as(name).isEqualTo(terms.stream().map(Term::id).toList());
  }

  @Test
  void hasNoDefinitionThatNothingUses() throws JsonProcessingException {
    String text = ApplicantJson.schema();
    definitions()
        .fieldNames()
        .forEachRemaining(name -> assertThat(text).contains("\"#/$defs/" + name + "\""));
  }

  @ParameterizedTest
  @EnumSource(ApplicantKind.class)
  void theTablesHaveTheComponentsOfTheRecords(ApplicantKind kind) {
    Class<? extends Applicant> row =
        switch (kind) {
          case HOUSEHOLD -> Household.class;
          case COLLECTIVE -> VillageCollective.class;
          case BORROWER -> Borrower.class;
          case WORK_RELIEF_PROJECT -> WorkReliefProject.class;
        };
    List<String> expected = new ArrayList<>(List.of("applicant"));
    expected.addAll(components(row));
    assertThat(ApplicantParser.table(kind).names()).isEqualTo(expected);
  }

  @Test
  void theTablesOfPartsHaveTheComponentsOfTheirRecords() {
    for (Table<?, ?> table : tables().values()) {
      if (!table.names().contains("applicant")) {
        List<String> names = table.names();
        Class<?> row = table.empty().getClass();
        assertThat(names).as(table.name()).isEqualTo(components(row));
      }
    }
  }

  private static List<String> components(Class<?> row) {
    return Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Samples.HOUSEHOLD,
        "{\"applicant\":\"household\",\"id\":\"H\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"members\":null,\"lifted\":null}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":1e3}",
        "{\"applicant\":\"household\",\"id\":\"𠮷 葛\uDB40\uDD01\",\"head\":\"阿依·古丽 \"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"cocoonDeliveries\":[{\"weight\":1}]}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":5.10}",
        "{\"applicant\":\"collective\",\"id\":\"C\",\"operatingIncome\":\"300000.00\"}",
        "{\"applicant\":\"borrower\",\"id\":\"B\",\"loan\":{\"product\":\"micro\"}}",
        "{\"applicant\":\"borrower\",\"id\":\"B\",\"loan\":null}",
        "{\"applicant\":\"workReliefProject\",\"id\":\"P\",\"labourPay\":\"0\"}",
      })
  void allowsWhatTheReaderReads(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    String written = ApplicantJson.write(ApplicantJson.read(json));
    assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"applicant\":\"household\"}",
        "{\"applicant\":\"house\",\"id\":\"H\"}",
        "{\"applicant\":\"household\",\"id\":null}",
        "{\"applicant\":\"household\",\"id\":\" \"}",
        "{\"applicant\":\"household\",\"id\":5}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"more\":1}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"lifted\":\"true\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"registeredPersons\":51}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"registeredPersons\":1.5}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"registeredPersons\":\"2\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":\"1.234\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":1.234}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":-1}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":\"-1\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":\"1e3\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"operatingCosts\":10000000000000}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"monitoring\":\"some\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"members\":{}}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"members\":[null]}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"members\":[{}]}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"members\":[{\"id\":\"m\",\"age\":131}]}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"payments\":[{\"paidOn\":\"2023/9/30\"}]}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"payments\":[{\"paidOn\":\"1849-12-31\"}]}",
        "{\"applicant\":\"household\",\"id\":\"H\\u202e\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"head\":\"\\u200b\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"machines\":[{\"id\":\"a\\u2028\"}]}",
        "{\"applicant\":\"collective\",\"id\":\"C\",\"name\":\"\\n\"}",
        "{\"applicant\":\"household\",\"id\":\"H\",\"unknown\":[\"wages\",\"wages\"]}",
        "{\"applicant\":\"collective\",\"id\":\"C\",\"lifted\":true}",
      })
  void refusesWhatTheReaderRefuses(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isNotEmpty();
    assertThat(Samples.faults(json)).isNotEmpty();
  }
}
