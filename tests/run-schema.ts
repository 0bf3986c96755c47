/** Says what is wrong with a run.json by its published schema; empty when nothing is. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";

const schema = JSON.parse(readFileSync("docs/run.schema.json", "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

export function schemaProblems(data: unknown): readonly string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}
