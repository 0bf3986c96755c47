import type { JSX } from "preact";
import type { AtlasDrawing, AtlasLine, AtlasMark, Spot } from "./atlas-model";
import { curve, rows, type Composition } from "./atlas-paths";

interface PictureProps {
  readonly drawing: AtlasDrawing;
  readonly composition: Composition;
}

/** All that is drawn, in the map's own units; it stays as it is while the reader looks around. */
export function AtlasPicture({ drawing, composition }: PictureProps): JSX.Element {
  const lines = (kind: AtlasLine["kind"]): JSX.Element[] =>
    drawing.lines
      .filter((line) => line.kind === kind)
      .map(({ points }, at) => (
        <path key={at} class={`map-line map-line-${kind}`} d={curve(points[composition], composition)} />
      ));
  return (
    <>
      <g class="map-ways">
        {drawing.ways.map(({ points, share }, at) => (
          <path
            key={at}
            d={curve(points[composition], composition)}
            stroke-width={Math.max(0.7, Math.sqrt(share) * 9).toFixed(2)}
          />
        ))}
      </g>
      {lines("kept")}
      {lines("record")}
      {/* The second plate is never quite in register. */}
      <g transform={composition === "wide" ? "translate(0 4)" : "translate(4 0)"}>{lines("yours")}</g>
      {drawing.headings.map(({ words, at }) => (
        <Heading key={words} words={words} at={at[composition]} composition={composition} />
      ))}
      {drawing.marks.map((mark) => (
        <Mark key={mark.id} mark={mark} composition={composition} />
      ))}
    </>
  );
}

interface HeadingProps {
  readonly words: string;
  readonly at: Spot;
  readonly composition: Composition;
}

function Heading({ words, at: [x, y], composition }: HeadingProps): JSX.Element {
  const wide = composition === "wide";
  const parts = wide ? rows(words, 11) : [words];
  return (
    <text class="map-heading" text-anchor={wide ? "middle" : "start"}>
      {parts.map((part, at) => (
        <tspan key={at} x={x} y={y - (parts.length - 1 - at) * 21}>
          {part}
        </tspan>
      ))}
    </text>
  );
}

interface MarkProps {
  readonly mark: AtlasMark;
  readonly composition: Composition;
}

function Mark({ mark, composition }: MarkProps): JSX.Element {
  const [x, y] = mark.at[composition];
  const beside = mark.ending && composition === "wide";
  const classes = [
    "map-mark",
    `map-${mark.state}`,
    mark.record && "map-on-record",
    mark.ending && "map-ending",
  ];
  return (
    <g class={classes.filter(Boolean).join(" ")} data-opens={mark.opens} transform={`translate(${x} ${y})`}>
      <Shape mark={mark} />
      {mark.words && (
        <text text-anchor={beside ? "start" : "middle"}>
          {rows(mark.words, beside ? 30 : mark.ending ? 13 : wordsInARow[composition]).map((part, at) => (
            <tspan key={at} x={beside ? 18 : 0} y={beside ? 5 : 26 + at * 14}>
              {part}
            </tspan>
          ))}
        </text>
      )}
      <rect class="map-touch" {...touch(mark, composition)} />
    </g>
  );
}

const wordsInARow: Readonly<Record<Composition, number>> = { wide: 20, narrow: 15 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands for a mark under a pointer: as large as its neighbours allow. */
function touch({ ending }: AtlasMark, composition: Composition): Box {
  if (composition === "narrow")
    return ending ? { x: -33, y: -34, width: 66, height: 68 } : { x: -52, y: -36, width: 104, height: 100 };
  return ending ? { x: -24, y: -22, width: 230, height: 44 } : { x: -70, y: -32, width: 140, height: 92 };
}

/** By shape: a square stands on the record, a disc off it; a double ring is the reader's, a hollow one was not taken. */
function Shape({ mark: { state, record, ending } }: { readonly mark: AtlasMark }): JSX.Element {
  const size = state === "unmet" && !record ? 5 : ending ? 9 : 8;
  return (
    <>
      {state === "yours" &&
        (record ? square("map-ring", size + 5) : <circle class="map-ring" r={size + 5} />)}
      {record ? square("map-dot", size) : <circle class="map-dot" r={size} />}
    </>
  );
}

function square(name: string, half: number): JSX.Element {
  return <rect class={name} x={-half} y={-half} width={half * 2} height={half * 2} />;
}
