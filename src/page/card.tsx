import type { JSX } from "preact";

/** How far the printing of one card is. */
export type CardPrint =
  | { readonly kind: "printing" }
  | {
      readonly kind: "printed";
      readonly url: string;
      readonly fileName: string;
      /** The browser can hand the file on to another program. */
      readonly shareable: boolean;
    };

/** A card of a history, in its shapes, and the same in words. */
export interface CardModel {
  /** What the card shows, for a reader who cannot see it. */
  readonly alt: string;
  readonly title: string;
  readonly line: string;
  /** Null for a history that has no code. */
  readonly code: string | null;
  readonly prints: readonly {
    readonly shape: string;
    readonly width: number;
    readonly height: number;
    readonly print: CardPrint;
  }[];
  /** Why no card could be made; null when nothing hindered it. */
  readonly problem: string | null;
  /** What came of the last press, to be read out. */
  readonly said: string;
}

export interface CardActs {
  readonly again: () => void;
  readonly share: (shape: string) => void;
  readonly copy: () => void;
}

type CardProps = CardActs & { readonly card: CardModel };

/** What is shown while a reader makes a card. */
export function CardView({ card, ...acts }: CardProps): JSX.Element {
  return (
    <div class="about card">
      <p>
        It is printed here, on your own device, and leaves it only if you send it. Vermilion goes along its
        rule as far as this history has left the record.
      </p>
      {card.prints
        .filter(({ print }) => card.problem === null || print.kind === "printed")
        .map((each) => (
          <Print key={each.shape} {...each} alt={card.alt} share={acts.share} />
        ))}
      {card.problem !== null && (
        <div role="alert">
          <p class="card-problem">{card.problem}</p>
          <button type="button" class="plain-button" onClick={acts.again}>
            Try again
          </button>
        </div>
      )}
      <section aria-labelledby="card-words">
        <h3 id="card-words">In words</h3>
        <blockquote class="card-words">
          <p>{card.title}</p>
          <p>{card.line}</p>
          {card.code !== null && <p class="card-code">Run code {card.code}</p>}
        </blockquote>
        <div class="row">
          <button type="button" class="plain-button" onClick={acts.copy}>
            Copy the words
          </button>
        </div>
      </section>
      <p role="status" class="card-said">
        {card.said}
      </p>
    </div>
  );
}

type PrintProps = CardModel["prints"][number] & Pick<CardModel, "alt"> & Pick<CardActs, "share">;

function Print({ shape, width, height, print, alt, share }: PrintProps): JSX.Element {
  const which = <span class="unseen"> the {shape} card</span>;
  return (
    <section aria-labelledby={`card-${shape}`}>
      <h3 id={`card-${shape}`}>The {shape} card</h3>
      {print.kind === "printed" ? (
        <img class={`card-print card-${shape}`} src={print.url} alt={alt} width={width} height={height} />
      ) : (
        <p class={`card-print card-${shape}`}>Printing…</p>
      )}
      {print.kind === "printed" && (
        <div class="row">
          <a class="plain-button" href={print.url} download={print.fileName}>
            Save{which}
          </a>
          {print.shareable && (
            <button type="button" class="plain-button" onClick={() => share(shape)}>
              Share{which}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
