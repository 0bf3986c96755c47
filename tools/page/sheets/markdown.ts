/** Markdown from docs/ as HTML: no raw HTML, links between the papers, and facts that lead to the evidence. */
import { Marked, type Tokens } from "marked";
import type { Dossier } from "../../story/dossier";

/** What stands in the place of `<!-- name -->`, as HTML. */
export type Places = Readonly<Record<string, string>>;

export interface MarkdownOptions {
  /** By how much headings are moved down: 1 makes a file's title a second heading. */
  readonly deeper: number;
  readonly dossier: Pick<Dossier, "facts" | "conflicts" | "sources">;
  readonly places: Places;
}

/** Throws for raw HTML, for a place without a name here, and for a fact, conflict or source that the dossier does not have. */
export function markdown(text: string, { deeper, dossier, places }: MarkdownOptions): string {
  const known = new Set([...dossier.facts, ...dossier.conflicts, ...dossier.sources].map(({ id }) => id));
  const marked = new Marked({ async: false, gfm: true });
  marked.use({
    extensions: [evidenceLinks(known)],
    renderer: {
      heading({ tokens, depth, text: title }: Tokens.Heading): string {
        const level = depth + deeper;
        const id = depth === 1 ? "" : ` id="${slug(title)}"`;
        return `<h${level}${id}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        return `<a href="${address(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      // A line to write on.
      hr: () => '<hr class="write">\n',
      html({ text: raw }: Tokens.HTML | Tokens.Tag): string {
        const place = places[/^<!-- ([\w-]+) -->$/.exec(raw.trim())?.[1] ?? ""];
        if (place === undefined) throw new Error(`raw HTML is not read here: ${raw}`);
        return place;
      },
    },
  });
  return marked.parse(text, { async: false });
}

/** `[F80]`, `[C14]` and `[S03]` lead to the evidence page. */
function evidenceLinks(
  known: ReadonlySet<string>,
): NonNullable<Parameters<Marked["use"]>[0]["extensions"]>[number] {
  return {
    name: "evidence",
    level: "inline",
    start: (text: string) => text.search(/\[[FCS]\d/),
    tokenizer(text: string) {
      const [raw, id] = /^\[([FCS]\d+[a-z]?)\](?!\()/.exec(text) ?? [];
      if (raw === undefined || id === undefined) return undefined;
      if (!known.has(id)) throw new Error(`the dossier has no ${id}`);
      return { type: "evidence", raw, id };
    },
    renderer: ({ id }) => `<a class="ref" href="../evidence/#${String(id)}">${String(id)}</a>`,
  };
}

/** Another paper is a place on the same page; a page of the site has a folder of its own. */
function address(href: string): string {
  const [, page] = /^\.\.\/(\w+)\.md$/.exec(href) ?? [];
  if (page !== undefined) return `../${page}/`;
  const [, paper, place = ""] = /^([\w-]+)\.md(#[\w-]+)?$/.exec(href) ?? [];
  if (paper !== undefined) return place || `#${paper === "README" ? "core" : paper}`;
  if (href.startsWith("#") || href.startsWith("../")) return href;
  throw new Error(`no link leaves the site: ${href}`);
}

export function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}
