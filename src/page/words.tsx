import type { JSX } from "preact";
import type { Span, TermSpan } from "../narrative";
import type { Send } from "./model";

/** A line's spans as elements; words of another language say which, and terms open where `send` is given. */
export function Words({
  spans,
  send,
}: {
  readonly spans: readonly (Span | TermSpan)[];
  readonly send?: Send | undefined;
}): JSX.Element {
  return <>{spans.map((span, at) => word(span, at, send))}</>;
}

function word(span: Span | TermSpan, at: number, send?: Send): JSX.Element | string {
  switch (span.kind) {
    case "plain":
      return span.text;
    case "emphasis":
      return <em key={at}>{span.text}</em>;
    case "foreign":
      return (
        <span key={at} lang={span.lang} dir="auto">
          {span.text}
        </span>
      );
    case "term":
      return send ? <TermButton key={at} span={span} send={send} /> : span.text;
  }
}

function TermButton({ span, send }: { readonly span: TermSpan; readonly send: Send }): JSX.Element {
  return (
    <button
      type="button"
      class="term"
      aria-haspopup="dialog"
      onClick={() => send({ type: "open", panel: "glossary", topic: span.term })}
    >
      {span.text}
    </button>
  );
}
