import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { dateInWords } from "./dates";
import type { Notice, PageModel, Plate, Send } from "./model";
import { OpeningView } from "./opening";
import { PanelView } from "./panel";
import { ReadingView } from "./reading";

interface GameProps {
  readonly model: PageModel;
  readonly send: Send;
  /** The content of a panel that is fetched when it is opened; null while it is on its way. */
  readonly fetched: ComponentChildren;
  /** Controls that stay under the text; null when there are none. */
  readonly bar: ComponentChildren;
}

type Asked = Pick<GameProps, "model" | "send">;

/** The whole page: the stage's frame on one side, the reading column on the other. */
export function Game({ model, send, fetched, bar }: GameProps): JSX.Element {
  const { view, panel } = model;
  return (
    <>
      <StageFrame model={model} send={send} />
      <div class="page">
        <Head model={model} send={send} />
        <Notices notices={model.notices} send={send} />
        <main id="reading" tabIndex={-1}>
          {view.kind === "opening" ? (
            <OpeningView opening={view.opening} send={send} />
          ) : (
            <ReadingView reading={view.reading} send={send} />
          )}
        </main>
        {bar}
        <Foot model={model} send={send} />
      </div>
      {panel && (
        <PanelView key={panel.name} {...panel} close={() => send({ type: "close" })}>
          {fetched ?? <p>Fetching…</p>}
        </PanelView>
      )}
    </>
  );
}

function StageFrame({ model, send }: Asked): JSX.Element {
  const { plate } = model;
  return (
    <aside class="stage-frame" aria-label="Picture">
      <figure>
        <div id="stage" aria-hidden="true">
          <PlateImage plate={plate} />
        </div>
        <figcaption class="unseen">{plate.alt}</figcaption>
      </figure>
      <Stamp model={model} />
      <SoundCaptions captions={model.soundCaptions} />
      <button
        type="button"
        class="still-button"
        aria-pressed={model.stillPicture}
        onClick={() => send({ type: "toggle-still" })}
      >
        Still picture
      </button>
    </aside>
  );
}

/** The drawing itself, kept around its focus; set by script, since the page's policy allows no style attribute. */
function PlateImage({ plate }: { readonly plate: Plate }): JSX.Element {
  const image = useRef<HTMLImageElement>(null);
  const [x, y] = plate.focus;
  useLayoutEffect(() => {
    image.current?.style.setProperty("object-position", `${(x / 1600) * 100}% ${(y / 1200) * 100}%`);
  }, [x, y]);
  return <img ref={image} class="plate" src={plate.url} alt="" width="1600" height="1200" />;
}

/** Where and when, stamped on the picture; the column says the same in its own place. */
function Stamp({ model }: { readonly model: PageModel }): JSX.Element | null {
  if (model.view.kind === "opening") return null;
  const { place, date } = model.view.reading;
  const words = [place, dateInWords(date)].filter((part) => part !== "").join(" · ");
  return words === "" ? null : (
    <p class="stamp" aria-hidden="true">
      {words}
    </p>
  );
}

/**
 * What is heard, in words, beside the picture. Plain text in its place and no live region: the turn's
 * own text is being read aloud at that very moment, and who reads by ear hears the sound itself.
 */
function SoundCaptions({ captions }: { readonly captions: readonly string[] }): JSX.Element | null {
  return captions.length === 0 ? null : (
    <div class="sound-captions">
      {captions.map((caption) => (
        <p key={caption}>[{caption}]</p>
      ))}
    </div>
  );
}

function Head({ model, send }: Asked): JSX.Element | null {
  if (model.view.kind === "opening") return null;
  const { chapter, place } = model.view.reading;
  return (
    <header class="running-head">
      <button type="button" class="quiet-button" onClick={() => send({ type: "go-title" })}>
        Title page
      </button>
      <h1 class="unseen">{model.title}</h1>
      <p>{[chapter, place].filter((part) => part !== "").join(" · ")}</p>
    </header>
  );
}

function Notices({
  notices,
  send,
}: {
  readonly notices: readonly Notice[];
  readonly send: Send;
}): JSX.Element {
  return (
    <div class="notices" role="status">
      {notices.map(({ text, action }) => (
        <p key={text} class="notice">
          {text}{" "}
          {action && (
            <button type="button" class="quiet-button" onClick={() => send(action.command)}>
              {action.label}
            </button>
          )}{" "}
          <button type="button" class="quiet-button" onClick={() => send({ type: "dismiss", notice: text })}>
            Dismiss
          </button>
        </p>
      ))}
    </div>
  );
}

function Foot({ model, send }: Asked): JSX.Element {
  return (
    <footer class="controls">
      {model.tools.map(({ label, command, disabled }) => (
        <button
          key={label}
          type="button"
          class="quiet-button"
          disabled={disabled}
          onClick={() => send(command)}
        >
          {label}
        </button>
      ))}
    </footer>
  );
}
