/** Which pieces of a compiled story's text were met: what coverage is counted in. */
import type { ObservedRuntime } from "./observed-runtime";

/** A piece of the compiled text, without what Ink puts between. */
export interface Piece {
  readonly path: string;
  readonly text: string;
}

interface Container {
  readonly content: readonly unknown[];
  readonly namedOnlyContent: ReadonlyMap<string, unknown> | null;
  readonly path: { toString(): string };
}

/** Every text of the compiled story, and which of it one passage met. */
export class Pieces {
  readonly all: Piece[] = [];
  private readonly numbers = new Map<unknown, number>();
  private readonly met = new Set<number>();

  constructor(story: ObservedRuntime) {
    this.collect(story.mainContentContainer as Container);
    const runtime = story as unknown as { PerformLogicAndFlowControl(content: unknown): boolean };
    const perform = runtime.PerformLogicAndFlowControl;
    runtime.PerformLogicAndFlowControl = (content) => {
      const number = this.numbers.get(content);
      if (number !== undefined) this.met.add(number);
      return perform.call(story, content);
    };
  }

  start(): void {
    this.met.clear();
  }

  passed(): readonly number[] {
    return [...this.met];
  }

  private collect(container: Container): void {
    for (const each of [...container.content, ...(container.namedOnlyContent?.values() ?? [])]) {
      if ("content" in (each as object)) this.collect(each as Container);
      else this.add(each as { readonly value?: unknown; readonly path: { toString(): string } });
    }
  }

  private add(piece: { readonly value?: unknown; readonly path: { toString(): string } }): void {
    if (typeof piece.value !== "string" || "contextIndex" in piece || piece.value.trim() === "") return;
    this.numbers.set(piece, this.all.length);
    this.all.push({ path: piece.path.toString(), text: piece.value.trim() });
  }
}
