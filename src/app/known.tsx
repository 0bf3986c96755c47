/** What is known at the desk of the decision on its day; with the dossier, in a chunk of its own. */
import type { ComponentChildren } from "preact";
import "../page/styles/source.css";
import { KnownView } from "../page";
import type { Core } from "./core";
import { dossier } from "./dossier";
import { lookup } from "./lookup";

export function content({ session }: Core): ComponentChildren {
  const decision = dossier.decisions.find(({ id }) => id === session.now.turn.decision);
  if (!decision) throw new Error("no decision stands here");
  const { place, date, desk, knownThen } = decision;
  const facts = knownThen.facts.flatMap((id) => lookup.fact(id) ?? []);
  return <KnownView model={{ ...lookup, place, date, desk, text: knownThen.text, facts }} />;
}
