/** A history that plays itself, text and stage together; in a chunk of its own. */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import "../page/styles/theatre.css";
import { READING_SPEED, wordCount } from "../atlas";
import { isOver, type Turn } from "../narrative";
import { TheatreBar, type Send, type TheatreSpeed } from "../page";
import type { Core } from "./core";

export const content = (core: Core, send: Send): ComponentChildren => <Theatre core={core} send={send} />;

function Theatre({ core: { session }, send }: { readonly core: Core; readonly send: Send }): JSX.Element {
  const [playing, setPlaying] = useState(true);
  const [speed, setSpeed] = useState<TheatreSpeed>(1);
  const { now, ahead, run } = session;
  const ended = ahead.length === 0;
  useEffect(() => {
    if (!playing || ended) return undefined;
    const timer = setTimeout(() => session.forward(), (secondsOn(now.turn) / speed) * 1_000);
    return () => clearTimeout(timer);
  }, [now, playing, speed, ended]);

  const toDecision = (): void => {
    do session.forward();
    while (session.ahead.length > 0 && session.now.turn.decision === null);
  };
  return (
    <TheatreBar
      theatre={{
        playing: playing && !ended,
        speed,
        at: run.choices.length,
        of: run.choices.length + ahead.length,
      }}
      acts={{
        toggle: () => (ended ? again() : setPlaying(!playing)),
        back: () => session.back(),
        step: () => session.forward(),
        toDecision,
        setSpeed,
        leave: () => send({ type: "leave-theatre" }),
      }}
    />
  );

  function again(): void {
    session.jump(0);
    setPlaying(true);
  }
}

/** Long enough to read the turn at the usual speed, and to look at what is decided. */
function secondsOn(turn: Turn): number {
  const words = turn.lines.reduce((sum, { text }) => sum + wordCount(text), 0);
  const offered = turn.choices.reduce(
    (sum, { text, purpose }) => sum + wordCount(`${text} ${purpose ?? ""}`),
    0,
  );
  const pause = isOver(turn) ? 0 : turn.decision === null ? 1 : 3;
  return ((words + offered) / READING_SPEED) * 60 + pause;
}
