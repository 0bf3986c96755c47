import type { ComponentChildren, JSX } from "preact";

/** A name, and what is listed under it; nothing where there is nothing to list. */
export function Listed({
  name,
  ids,
}: {
  readonly name: string;
  readonly ids: readonly string[];
}): JSX.Element | null {
  return ids.length === 0 ? null : (
    <span>
      <span class="label">{name}:</span> <Refs ids={ids} />{" "}
    </span>
  );
}

/** Facts, sources and conflicts by their ids, each a way to its place on the page. */
export function Refs({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id, at): ComponentChildren => [
        at > 0 && ", ",
        <a key={id} class="ref" href={`#${id}`}>
          {id}
        </a>,
      ])}
    </>
  );
}
