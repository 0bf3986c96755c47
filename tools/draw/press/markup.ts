/** The little of SVG that the drawings use, as a tree: elements with attributes, no text. */
export interface Mark {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Mark[];
}

/** The document's one root element. */
export function parse(svg: string): Mark {
  const root: { name: string; attributes: Record<string, string>; children: Mark[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  for (const [, closing, name = "", attributes = "", single] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g,
  )) {
    if (closing) {
      open.pop();
      continue;
    }
    const mark = { name, attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(mark);
    if (!single) open.push(mark);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("The drawing's tags do not match.");
  return root.children[0] as Mark;
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
  );
}

export function write({ name, attributes, children }: Mark): string {
  const said = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
  return children.length === 0
    ? `<${name}${said}/>`
    : `<${name}${said}>${children.map(write).join("")}</${name}>`;
}
