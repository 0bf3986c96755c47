/** The model of the story, explored once: in the worker, or in the page where there is none. */
import model from "../../story/model.json";
import { openOracle, type Model, type Oracle, type OracleAnswer } from "../atlas";

let oracle: Oracle | null = null;

/** Throws when the model is too large for a browser. */
export function think(choices: readonly string[]): OracleAnswer {
  oracle ??= openOracle(model as unknown as Model);
  if (!oracle) throw new Error("the model is too large");
  return oracle(choices);
}
