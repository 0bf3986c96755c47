/** The address that opens a history. */
import site from "../../site.json";
import { CODE_HASH } from "./pasted-code";

/** Where the game is published if the site says so, else where it is being played. */
export function linkTo(code: string): string {
  const { address } = site as { readonly address?: string };
  return `${(address ?? here()).replace(/#.*$/, "")}${CODE_HASH}${code}`;
}

function here(): string {
  const { origin, pathname, protocol } = window.location;
  return protocol === "file:" ? `file://${pathname}` : `${origin}${pathname}`;
}
