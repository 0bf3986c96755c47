/** Makes a turn of what Ink said: tags become fields, choices get their names. */
import { choiceId } from "./choice-id";
import type { Passage, RawLine } from "./passage";
import { parseTag, type Cue, type Tag } from "./tags";
import type { Choice, ChoiceKind, Heading, Line, Turn } from "./turn";

/** What stays from the turn before: where we are, and what the stage was told there. */
export interface Setting {
  readonly heading: Heading;
  readonly cues: readonly Cue[];
}

/** The kind of tag that may have this key; several keys share one kind. */
type TagOf<Key extends Tag["key"], Each = Tag> = Each extends { readonly key: infer Keys }
  ? Key extends Keys
    ? Each
    : never
  : never;

class Tags {
  private readonly tags: readonly Tag[];

  /** Tags that the grammar does not know are left out: the build has refused them where that matters. */
  constructor(raw: readonly string[]) {
    this.tags = raw.flatMap((each) => {
      const tag = parseTag(each);
      return tag.ok ? [tag.value] : [];
    });
  }

  all<Key extends Tag["key"]>(key: Key): readonly TagOf<Key>[] {
    return this.tags.filter((tag) => tag.key === key) as unknown as readonly TagOf<Key>[];
  }

  first<Key extends Tag["key"]>(key: Key): TagOf<Key> | null {
    return this.all(key)[0] ?? null;
  }
}

/** The turn that `passage` makes where `before` holds. An aside leaves heading and cues as they were. */
export function readTurn(passage: Passage, before: Setting, aside: boolean): Turn {
  const tagged = passage.lines.map(({ text, tags }) => ({ text, tags: new Tags(tags) }));
  const setting = aside ? before : tagged.reduce((current, { tags }) => advance(current, tags), before);
  const decision = last(tagged.flatMap(({ tags }) => tags.first("decision")?.value ?? []));
  const ending = last(tagged.flatMap(({ tags }) => tags.first("ending")?.value ?? []));
  const spoken = tagged.filter(({ text }) => text !== "");
  const later = ({ tags }: { readonly tags: Tags }): boolean => tags.first("known-later") !== null;
  return {
    ...setting,
    lines: spoken.filter((line) => !later(line)).map(readLine),
    drawer: spoken.filter(later).map(readLine),
    choices: passage.choices.map((raw, position) =>
      readChoice(raw, { position, decision, chapter: setting.heading.chapter }),
    ),
    decision,
    ending,
  };
}

function advance({ heading, cues }: Setting, tags: Tags): Setting {
  const keys = ["chapter", "title", "scene", "place", "date"] as const;
  const changes = keys.flatMap((key) => tags.all(key).map(({ value }) => [key, value] as const));
  const next: Heading = { ...heading, ...Object.fromEntries(changes) };
  const kept = next.scene === heading.scene ? cues : [];
  return { heading: next, cues: [...kept, ...tags.all("cue").map(({ cue }) => cue)] };
}

function readLine({ text, tags }: { readonly text: string; readonly tags: Tags }): Line {
  const sources = [...tags.all("src"), ...tags.all("known-later")];
  return {
    text,
    facts: sources.flatMap(({ facts }) => facts),
    background: tags.all("src").some(({ background }) => background),
    says: tags.first("says")?.value ?? null,
    disputed: tags.all("disputed").flatMap(({ conflicts }) => conflicts),
    gloss: tags.all("gloss").flatMap(({ terms }) => terms),
    paper: tags.first("paper")?.paper ?? null,
    prompt: tags.first("decision") !== null,
  };
}

interface Row {
  readonly position: number;
  readonly decision: string | null;
  readonly chapter: string;
}

function readChoice({ text, tags: raw }: RawLine, row: Row): Choice {
  const tags = new Tags(raw);
  const kind = kindOf(tags, row.decision);
  const name = tags.first("aside")?.value ?? tags.first("id")?.value ?? "";
  return {
    id: choiceId({ ...row, kind, name, text }),
    kind,
    text,
    purpose: tags.first("for")?.value ?? null,
    record: tags.first("record")?.grade ?? null,
    considered: tags.first("considered")?.facts ?? null,
    disputed: tags.all("disputed").flatMap(({ conflicts }) => conflicts),
  };
}

function kindOf(tags: Tags, decision: string | null): ChoiceKind {
  if (tags.first("turn")) return "page-turn";
  if (tags.first("aside")) return "aside";
  return tags.first("id") && decision !== null ? "decision" : "plain";
}

function last<Item>(items: readonly Item[]): Item | null {
  return items.at(-1) ?? null;
}
